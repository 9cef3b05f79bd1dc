package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.extension.OutputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are only a start for what the user writes. */
class WriteOnceTest {

    private final Reconciler reconciler = new Reconciler();
    private final MemoryDisks disks = new MemoryDisks();

    @TempDir
    Path out;

    @AfterEach
    void closeDisks() {
        disks.close();
    }

    @Test
    void isWrittenWhereNothingIsAndNeverAgain() throws Exception {
        assertThat(generate(once("vault.yml", "fill me in\n"), false).written()).containsExactly("vault.yml");
        Files.writeString(out.resolve("vault.yml"), "filled in\n");

        assertThat(generate(once("vault.yml", "fill me in, please\n"), true).unchanged())
                .containsExactly("vault.yml");
        assertThat(read(out)).isEqualTo(Map.of("vault.yml", "filled in\n"));
    }

    @Test
    void staysWhenItLeavesTheModel() throws Exception {
        generate(once("a/vault.yml", "fill me in\n"), false);
        assertThat(generate(tree("b.txt", "x\n"), true).deleted()).isEmpty();
        assertThat(read(out)).isEqualTo(Map.of("a/vault.yml", "fill me in\n", "b.txt", "x\n"));
    }

    @Test
    void comesBackWhenThereIsNone() throws Exception {
        generate(once("vault.yml", "fill me in\n"), false);
        Files.delete(out.resolve("vault.yml"));
        assertThat(generate(once("vault.yml", "fill me in\n"), false).written()).containsExactly("vault.yml");
    }

    @Test
    void aGeneratedFileMayBecomeTheUsers() throws Exception {
        generate(tree("vault.yml", "generated\n"), false);
        assertThat(generate(once("vault.yml", "fill me in\n"), false).unchanged())
                .containsExactly("vault.yml");
        assertThat(generate(tree("b.txt", "x\n"), false).deleted()).isEmpty();
        assertThat(read(out)).isEqualTo(Map.of("vault.yml", "generated\n", "b.txt", "x\n"));
    }

    @Test
    void theUsersFileDoesNotBecomeGeneratedUnasked() throws Exception {
        generate(once("vault.yml", "fill me in\n"), false);
        assertThat(generate(tree("vault.yml", "generated\n"), false).refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.UNMANAGED);
        assertThat(generate(tree("vault.yml", "generated\n"), true).written()).containsExactly("vault.yml");
    }

    @Test
    void aLinkOfTheUserIsTheirs() throws Exception {
        Path secrets = Files.writeString(out.resolve("secrets.yml"), "secret\n");
        Files.createSymbolicLink(out.resolve("vault.yml"), secrets);
        assertThat(generate(once("vault.yml", "fill me in\n"), true).unchanged())
                .containsExactly("vault.yml");
        assertThat(secrets).hasContent("secret\n");
        assertThat(out.resolve("vault.yml")).isSymbolicLink();
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws Exception {
        Files.createDirectory(out.resolve("vault.yml"));
        assertThat(generate(once("vault.yml", "fill me in\n"), true).refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.IN_THE_WAY);
    }

    @Test
    void aKillLeavesItWholeOrAbsent() throws Exception {
        boolean killed = true;
        for (int at = 0; killed; at++) {
            World world = new World(disks.folder());
            killed = world.isKilled(new MortalDisk(at, true), once("vault.yml", "fill me in\n"));
            world.assertNothingIsTornOrLost();
            world.assertHeals(once("vault.yml", "fill me in\n"));
        }
    }

    private Reconciliation generate(List<OutputFile> files, boolean overwrite) throws OutputFolderException {
        return reconciler.reconcile(out, files, overwrite);
    }

    private static List<OutputFile> once(String path, String content) {
        return List.of(new OutputFile(path, "some.ftl", content, false, true));
    }
}
