package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that an earlier version of this program wrote. */
class FormerManifestTest {

    private final MemoryDisks disks = new MemoryDisks();
    private Path out;

    @BeforeEach
    void makeFolder() throws IOException {
        out = formerFolder();
    }

    @AfterEach
    void closeDisks() {
        disks.close();
    }

    @Test
    void itsFilesAreOurs() throws Exception {
        Reconciliation result = new Reconciler().reconcile(out, tree("a.txt", "ONE\n"), false);

        assertThat(result.written()).containsExactly("a.txt");
        assertThat(result.deleted()).containsExactly(FormerManifest.FILE, "b/stale.txt");
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "ONE\n"));
    }

    @Test
    void aTreeThatIsRightGetsTheManifestOfToday() throws Exception {
        new Reconciler().reconcile(out, tree("a.txt", "one\n", "b/stale.txt", "old\n"), false);
        assertThat(out.resolve(FormerManifest.FILE)).doesNotExist();
        assertThat(out.resolve(OwnFolder.MANIFEST)).content().contains("  b/stale.txt\n");
    }

    @Test
    void whatAPersonChangedIsStillRefused() throws Exception {
        Files.writeString(out.resolve("a.txt"), "mine\n");
        assertThat(new Reconciler()
                        .reconcile(out, tree("a.txt", "ONE\n"), false)
                        .refused())
                .extracting(Refusal::problem)
                .containsExactly(OutputProblem.EDITED);
        assertThat(out.resolve(FormerManifest.FILE)).exists();
    }

    @Test
    void aKillAtAnyOperationIsHealed() throws Exception {
        boolean killed = true;
        for (int at = 0; killed; at++) {
            Path folder = formerFolder();
            try {
                new Reconciler(new MortalDisk(at, true)).reconcile(folder, tree("a.txt", "ONE\n"), false);
                killed = false;
            } catch (MortalDisk.Killed e) {
                assertThat(Files.readString(folder.resolve("a.txt"))).isIn("one\n", "ONE\n");
            }
            assertThat(new Reconciler()
                            .reconcile(folder, tree("a.txt", "uno\n"), false)
                            .refused())
                    .isEmpty();
            assertThat(read(folder)).isEqualTo(Map.of("a.txt", "uno\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"format\": 2, \"files\": {}}",
                "{\"format\": 1}",
                "{\"format\": 1, \"files\": {\"a\": 7}}",
                "{\"format\": 1, \"files\": {\"../a\": \"%064d\"}}"
            })
    void oneThatIsBrokenIsNeverGuessed(String text) throws Exception {
        Files.writeString(out.resolve(FormerManifest.FILE), text.replace("%064d", "0".repeat(64)));
        Map<String, String> before = read(out);
        assertThatThrownBy(() -> new Reconciler().reconcile(out, tree("a.txt", "ONE\n"), true))
                .isInstanceOf(OutputFolderException.class)
                .hasMessageStartingWith(FormerManifest.FILE);
        assertThat(read(out)).isEqualTo(before);
    }

    private Path formerFolder() throws IOException {
        Path folder = disks.folder();
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("a.txt"), "one\n");
        Files.writeString(folder.resolve("b/stale.txt"), "old\n");
        Files.writeString(
                folder.resolve(FormerManifest.FILE),
                "{\n  \"format\": 1,\n  \"files\": {\n    \"a.txt\": \"" + Sha256.of(folder.resolve("a.txt"))
                        + "\",\n    \"b/stale.txt\": \"" + Sha256.of(folder.resolve("b/stale.txt"))
                        + "\"\n  }\n}\n");
        return folder;
    }
}
