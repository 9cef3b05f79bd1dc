package network.frameworks.generator.reconcile;

import static network.frameworks.generator.reconcile.Trees.read;
import static network.frameworks.generator.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcilerLinkTest {

    private final Reconciler reconciler = new Reconciler();

    @TempDir
    Path temp;

    private Path out;
    private Path outside;

    @BeforeEach
    void makeFolders() throws IOException {
        out = Files.createDirectory(temp.resolve("out"));
        outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("precious.txt"), "precious\n");
    }

    @Test
    void aFolderThatIsALinkIsNotWrittenThrough() throws Exception {
        Files.createSymbolicLink(out.resolve("dir"), outside);

        for (boolean overwrite : new boolean[] {false, true}) {
            Reconciliation result =
                    reconciler.reconcile(out, tree("dir/precious.txt", "x\n", "dir/new.txt", "y\n"), overwrite);
            assertThat(result.refused())
                    .extracting(Refusal::problem)
                    .containsExactly(OutputProblem.LINK, OutputProblem.LINK);
        }
        assertThat(read(outside)).isEqualTo(Map.of("precious.txt", "precious\n"));
    }

    @Test
    void aFileThatIsALinkIsNotWrittenThrough() throws Exception {
        Files.createSymbolicLink(out.resolve("a.txt"), outside.resolve("precious.txt"));
        Files.createSymbolicLink(out.resolve("b.txt"), outside.resolve("missing.txt"));

        Reconciliation result = reconciler.reconcile(out, tree("a.txt", "x\n", "b.txt", "x\n"), true);

        assertThat(result.refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.LINK, OutputProblem.LINK);
        assertThat(read(outside)).isEqualTo(Map.of("precious.txt", "precious\n"));
    }

    @Test
    void nothingIsDeletedThroughALink() throws Exception {
        reconciler.reconcile(out, tree("dir/precious.txt", "precious\n"), false);
        Files.delete(out.resolve("dir/precious.txt"));
        Files.delete(out.resolve("dir"));
        Files.createSymbolicLink(out.resolve("dir"), outside);

        Reconciliation result = reconciler.reconcile(out, tree("a.txt", "x\n"), false);

        assertThat(result.refused()).extracting(Refusal::problem).containsExactly(OutputProblem.LINK);
        assertThat(outside.resolve("precious.txt")).exists();
    }

    @Test
    void ourOwnFilesAreNeverReadThroughLinks() throws Exception {
        Files.createSymbolicLink(out.resolve(Staging.FOLDER), outside);
        assertThatThrownBy(() -> reconciler.reconcile(out, tree("a.txt", "x\n"), false))
                .isInstanceOf(OutputFolderException.class)
                .hasMessageContaining(Staging.FOLDER);
        assertThat(outside.resolve("precious.txt")).exists();
    }

    @Test
    void theOutputFolderItselfMayBeALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), out);
        reconciler.reconcile(link, tree("a.txt", "x\n"), false);
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "x\n"));
    }

    @Test
    void aManifestCannotMakeUsDeleteElsewhere() throws Exception {
        Files.writeString(
                out.resolve(Manifest.FILE),
                new ManifestFormat()
                        .write(new Manifest(new TreeMap<>(
                                Map.of("../outside/precious.txt", Sha256.of(outside.resolve("precious.txt")))))));
        assertThatThrownBy(() -> reconciler.reconcile(out, tree("a.txt", "x\n"), false))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.BAD_MANIFEST));
        assertThat(outside.resolve("precious.txt")).exists();
    }
}
