package network.frameworks.generator.reconcile;

import static network.frameworks.generator.reconcile.Trees.read;
import static network.frameworks.generator.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.render.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcilerFailureTest {

    private static final List<OutputFile> FIRST = tree("a.txt", "one\n", "b/c.txt", "two\n", "stale/s.txt", "old\n");
    private static final List<OutputFile> SECOND =
            tree("a.txt", "ONE\n", "b/c.txt", "TWO\n", "b/new.txt", "new\n", "d/e/f.txt", "deep\n");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whenTheDiskIsFullNothingIsChanged(int lastWrite) throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, FIRST, false);
        Map<String, String> before = read(out);
        List<String> folders = Trees.folders(out);
        String manifest = Files.readString(out.resolve(Manifest.FILE));

        assertThatThrownBy(() -> new Reconciler(new FullDisk(lastWrite)).reconcile(out, SECOND, false))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.WRITE_FAILED))
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("Nothing was changed");

        assertThat(read(out)).isEqualTo(before);
        assertThat(Trees.folders(out)).isEqualTo(folders);
        assertThat(out.resolve(Manifest.FILE)).hasContent(manifest);
        assertThat(new Reconciler().reconcile(out, SECOND, false).isDone()).isTrue();
    }

    @Test
    void whenTheDiskIsFullANewFolderIsNotLeftBehind() {
        Path out = temp.resolve("x/y/out");
        assertThatThrownBy(() -> new Reconciler(new FullDisk(3)).reconcile(out, FIRST, false))
                .isInstanceOf(OutputFolderException.class);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeCreatedIsTold() {
        Path out = temp.resolve("out");
        Disk disk = new Disk() {
            @Override
            void createFolder(Path folder) throws IOException {
                throw new AccessDeniedException(folder.toString());
            }
        };
        assertThatThrownBy(() -> new Reconciler(disk).reconcile(out, FIRST, false))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.NOT_ACCESSIBLE))
                .hasMessageContaining("permission denied");
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "1, false", "2, false", "3, false"})
    void whenRenamingFailsTheManifestStaysTrue(int lastRename, boolean recovers) throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, FIRST, false);

        assertThatThrownBy(() -> new Reconciler(new BrokenRenames(lastRename, recovers)).reconcile(out, SECOND, false))
                .isInstanceOf(OutputFolderException.class)
                .hasMessageContaining("half-way");

        if (recovers) {
            assertThat(Trees.folders(out)).doesNotContain(Staging.FOLDER);
        }
        List<OutputFile> third = tree("a.txt", "uno\n", "b/c.txt", "due\n");
        Reconciliation result = new Reconciler().reconcile(out, third, false);
        assertThat(result.refused()).isEmpty();
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "uno\n", "b/c.txt", "due\n"));
    }

    @Test
    void aKilledRunIsNotTakenForHandEdits() throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, FIRST, false);
        Disk killed = new Disk() {
            @Override
            void replace(Path from, Path to) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> new Reconciler(killed).reconcile(out, SECOND, false))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.resolve("b/new.txt")).exists();
        assertThat(out.resolve(Staging.MANIFEST)).exists();

        Reconciliation result = new Reconciler().reconcile(out, tree("a.txt", "uno\n", "b/new.txt", "x\n"), false);

        assertThat(result.refused()).isEmpty();
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "uno\n", "b/new.txt", "x\n"));
        assertThat(Trees.folders(out)).containsExactly("b");
    }

    @Test
    void aKilledRunIsCleanedUpEvenWhenNothingElseChanges() throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, FIRST, false);
        Files.createDirectory(out.resolve(Staging.FOLDER));
        assertThat(new Reconciler().reconcile(out, FIRST, false).written()).isEmpty();
        assertThat(Trees.folders(out)).containsExactly("b", "stale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"format\": 0, \"files\": {}}",
                "{\"format\": 1}",
                "{\"format\": 1, \"files\": {\"a\": \"short\"}}",
                "{\"format\": 1, \"files\": {\"a\": 7}}",
                "{\"format\": 1, \"format\": 1, \"files\": {}}"
            })
    void aBrokenManifestIsNeverGuessed(String manifest) throws Exception {
        Files.writeString(temp.resolve(Manifest.FILE), manifest);
        assertThatThrownBy(() -> new Reconciler().reconcile(temp, FIRST, true))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.BAD_MANIFEST));
        assertThat(read(temp)).isEmpty();
    }

    @Test
    void aNewerManifestIsLeftAlone() throws Exception {
        Files.writeString(temp.resolve(Manifest.FILE), "{\"format\": 2, \"outputs\": []}");
        assertThatThrownBy(() -> new Reconciler().reconcile(temp, FIRST, true))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.NEWER_MANIFEST));
    }

    /** Takes a number of files and has no space for the next one. */
    private static final class FullDisk extends Disk {

        private int left;

        FullDisk(int files) {
            this.left = files;
        }

        @Override
        void create(Path file, byte[] content) throws IOException {
            if (left-- == 0) {
                Files.write(file, new byte[] {content[0]});
                throw new IOException("No space left on device");
            }
            super.create(file, content);
        }
    }

    /** Renames a number of files, then fails once or for ever. */
    private static final class BrokenRenames extends Disk {

        private final boolean recovers;
        private int left;

        BrokenRenames(int last, boolean recovers) {
            this.left = last - 1;
            this.recovers = recovers;
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            left--;
            if (left == -1 || left < -1 && !recovers) {
                throw new IOException("Input/output error");
            }
            super.replace(from, to);
        }
    }
}
