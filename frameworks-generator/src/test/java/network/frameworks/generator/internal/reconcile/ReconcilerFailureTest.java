package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import network.frameworks.generator.extension.OutputFile;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The disk fails at every operation, and at every one from there on; what is told of it is true. */
class ReconcilerFailureTest {

    private static final List<OutputFile> SMALL = tree("a.txt", "one\n");

    @TempDir
    Path temp;

    private final MemoryDisks disks = new MemoryDisks();

    @AfterEach
    void closeDisks() {
        disks.close();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "0, 1, true", "1, 2, false", "1, 2, true", "2, 3, false", "2, 3, true", "1, 0, true"})
    void whereverTheDiskFailsTheMessageIsTrueAndTheNextRunHeals(int from, int to, boolean forEver) throws Exception {
        int whole = 0;
        int halfWay = 0;
        boolean failed = true;
        for (int at = 0; failed; at++) {
            World world = new World(disks.folder());
            world.settle(World.TREES.get(from));
            SortedMap<String, String> before = read(world.out());
            List<String> folders = Trees.folders(world.out());
            OutputFolderException failure = world.failure(new FailingDisk(at, forEver), World.TREES.get(to));
            failed = failure != null;
            world.assertNothingIsTornOrLost();
            if (failure != null) {
                assertThat(failure.problem()).isIn(OutputProblem.WRITE_FAILED, OutputProblem.NOT_ACCESSIBLE);
                assertThat(failure).hasMessageContaining("No space left on device");
                if (failure.getMessage().contains("No file of the tree was changed")) {
                    whole++;
                    assertThat(read(world.out())).isEqualTo(before);
                    assertThat(Trees.folders(world.out())).isEqualTo(folders);
                } else {
                    halfWay++;
                    assertThat(failure).hasMessageMatching("(?s).* [0-9]+ of [0-9]+ changes were made .*");
                }
            }
            world.assertHeals(World.TREES.get(at % 2 == 0 ? to : from));
        }
        assertThat(whole).isPositive();
        assertThat(halfWay).isPositive();
    }

    @Test
    void theNumberOfChangesIsTold() throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, tree("a", "1\n", "b", "1\n", "c", "1\n"), false);
        Disk disk = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                if (to.endsWith("b")) {
                    throw new IOException("Input/output error");
                }
                super.replace(from, to);
            }
        };
        assertThatThrownBy(() -> new Reconciler(disk).reconcile(out, tree("a", "2\n", "b", "2\n"), false))
                .hasMessage("writing to " + out + " failed: Input/output error. 2 of 3 changes were made and are known"
                        + " to the manifest; mend the cause and generate again.");
        assertThat(read(out)).isEqualTo(Map.of("a", "2\n", "b", "1\n"));
    }

    @Test
    void aFolderThatCannotBeCreatedIsToldAndNoneIsLeftBehind() {
        Disk disk = new Disk() {
            @Override
            void createFolder(Path folder) throws IOException {
                if (folder.endsWith(OwnFolder.NAME)) {
                    throw new AccessDeniedException(folder.toString());
                }
                super.createFolder(folder);
            }
        };
        assertThatThrownBy(() -> new Reconciler(disk).reconcile(temp.resolve("x/out"), SMALL, false))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.NOT_ACCESSIBLE))
                .hasMessageContaining(".frameworks: permission denied. No file of the tree was changed.");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFolderThatVanishesMidwayIsToldAndMadeAgain() throws Exception {
        for (int at = 0; at < 20; at++) {
            World world = new World(disks.folder());
            world.settle(World.FIRST);
            Path out = world.out();
            int last = at;
            WatchedDisk disk = new WatchedDisk() {
                private int operations;

                @Override
                void on(Operation whole, Operation part) throws IOException {
                    if (operations++ == last) {
                        PathUtils.deleteDirectory(out);
                    }
                    whole.run();
                }
            };
            OutputFolderException failure = world.failure(disk, World.SECOND);
            if (failure == null) {
                continue;
            }
            assertThat(failure).hasMessageContaining("no such file or folder");
            assertThat(new Reconciler(disk).reconcile(out, World.SECOND, false).isDone())
                    .isTrue();
            assertThat(read(out)).hasSize(World.SECOND.size());
        }
    }

    @Test
    void aFolderThatIsAlreadyRightMayBeReadOnly() throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, SMALL, false);
        Disk readOnly = new FailingDisk(0, true);
        Files.delete(out.resolve(OwnFolder.LOCK));

        assertThat(new Reconciler(readOnly).reconcile(out, SMALL, false).unchanged())
                .containsExactly("a.txt");
        assertThat(out.resolve(OwnFolder.LOCK)).doesNotExist();
    }

    @Test
    void aRefusedRunLeavesNoTraceInAFolderThatItNeverWroteTo() throws Exception {
        Files.writeString(temp.resolve("a.txt"), "mine\n");
        assertThat(new Reconciler().reconcile(temp, SMALL, false).isDone()).isFalse();
        assertThat(temp.resolve(OwnFolder.NAME)).doesNotExist();
    }

    @Test
    void whatAPersonPutIntoOurFolderIsLeftAlone() throws Exception {
        Path note = temp.resolve(OwnFolder.STAGING).resolve("note.txt");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "mine\n");

        assertThat(new Reconciler().reconcile(temp, SMALL, false).isDone()).isTrue();
        assertThat(new Reconciler().reconcile(temp, tree("b.txt", "x\n"), false).isDone())
                .isTrue();
        assertThat(note).hasContent("mine\n");
        assertThat(note.getParent()).isDirectoryContaining(path -> path.endsWith("note.txt"));
    }

    @Test
    void anInterruptedThreadIsTold() {
        Thread.currentThread().interrupt();
        OutputFolderException failure = catchThrowableOfType(
                OutputFolderException.class, () -> new Reconciler().reconcile(temp.resolve("out"), SMALL, false));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasMessageContaining("the run was interrupted");
    }

    /** Takes a number of operations and has no space for the next one, or for any after it. */
    private static final class FailingDisk extends WatchedDisk {

        private final int last;
        private final boolean forEver;
        private int operations;

        FailingDisk(int last, boolean forEver) {
            this.last = last;
            this.forEver = forEver;
        }

        @Override
        void on(Operation whole, Operation part) throws IOException {
            int now = operations++;
            if (now == last || now > last && forEver) {
                part.run();
                throw new IOException("No space left on device");
            }
            whole.run();
        }
    }
}
