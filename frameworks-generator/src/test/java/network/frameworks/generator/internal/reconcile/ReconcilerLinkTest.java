package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Files.createSymbolicLink(out.resolve(OwnFolder.NAME), outside);
        assertThatThrownBy(() -> reconciler.reconcile(out, tree("a.txt", "x\n"), false))
                .isInstanceOf(OutputFolderException.class)
                .hasMessageContaining(OwnFolder.NAME);
        assertThat(outside.resolve("precious.txt")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {OwnFolder.MANIFEST, OwnFolder.LOCK, OwnFolder.STAGING})
    void nothingOfOurOwnFolderIsReadOrWrittenThroughLinks(String path) throws Exception {
        Files.createDirectory(out.resolve(OwnFolder.NAME));
        Files.createSymbolicLink(
                out.resolve(path), path.equals(OwnFolder.STAGING) ? outside : outside.resolve("precious.txt"));

        assertThatThrownBy(() -> reconciler.reconcile(out, tree("a.txt", "x\n"), true))
                .isInstanceOf(OutputFolderException.class)
                .hasMessageContaining(path);
        assertThat(read(outside)).isEqualTo(Map.of("precious.txt", "precious\n"));
        assertThat(out.resolve("a.txt")).doesNotExist();
    }

    @Test
    void theOutputFolderItselfMayBeALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), out);
        reconciler.reconcile(link, tree("a.txt", "x\n"), false);
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "x\n"));
    }

    @Test
    void aManifestCannotMakeUsDeleteElsewhere() throws Exception {
        Files.createDirectory(out.resolve(OwnFolder.NAME));
        Files.writeString(
                out.resolve(OwnFolder.MANIFEST),
                new ManifestFormat()
                        .write(Trees.manifest("../outside/precious.txt", Sha256.of(outside.resolve("precious.txt")))));
        assertThatThrownBy(() -> reconciler.reconcile(out, tree("a.txt", "x\n"), false))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.BAD_MANIFEST));
        assertThat(outside.resolve("precious.txt")).exists();
    }
}
