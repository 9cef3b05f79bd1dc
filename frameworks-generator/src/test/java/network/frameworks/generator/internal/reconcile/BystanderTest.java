package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person works in the folder while a run writes: after any of its operations. Nothing of theirs is lost. */
class BystanderTest {

    private final MemoryDisks disks = new MemoryDisks();

    @AfterEach
    void closeDisks() {
        disks.close();
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, 1, 2",
        "same.txt, 1, 2",
        "run.sh, 1, 2",
        "b/new.txt, 1, 2",
        "b/note.txt, 1, 2",
        "stale/deep/s.txt, 1, 2",
        "stale/deep/note.txt, 1, 2",
        "stale/note.txt, 1, 2",
        "d, 1, 2",
        "d/e/f.txt, 1, 2",
        "d/note.txt, 2, 3",
        "swap/note.txt, 2, 1",
        "a.txt, 0, 1"
    })
    void whatAPersonWritesIsNeverLost(String path, int from, int to) throws Exception {
        boolean acted = true;
        for (int at = 0; acted; at++) {
            World world = new World(disks.folder());
            world.settle(World.TREES.get(from));
            CompanionDisk disk = new CompanionDisk(at, () -> write(world.out(), path, "a person's\n"));
            String told = world.outcome(disk, World.TREES.get(to));
            acted = disk.acted();
            if (acted && !disk.failed()) {
                assertThat(Files.readString(world.out().resolve(path))).isEqualTo("a person's\n");
                assertThat(told)
                        .matches("done|refused .*|(?s)FW5013 " + path.split("/")[0]
                                + "[^ ]* was made or changed by somebody else .*|(?s)"
                                + "FW\\d{4} writing to .* failed: .* changes were made .*");

                String again = world.outcome(new Disk(), World.TREES.get(to));
                assertThat(Files.readString(world.out().resolve(path))).isEqualTo("a person's\n");
                assertThat(again).matches("done|refused .*" + path.split("/")[0] + ".*");

                Files.delete(world.out().resolve(path));
                world.outcome(new Disk(), World.TREES.get(to));
                assertThat(Trees.read(world.out())).isEqualTo(world.files(World.TREES.get(to)));
            }
        }
    }

    @Test
    void aFileThatAPersonRemovesMeanwhileIsWrittenAnew() throws Exception {
        boolean acted = true;
        for (int at = 0; acted; at++) {
            World world = new World(disks.folder());
            world.settle(World.FIRST);
            CompanionDisk disk = new CompanionDisk(at, () -> {
                Files.delete(world.out().resolve("a.txt"));
                Files.deleteIfExists(world.out().resolve("stale/deep/s.txt"));
            });
            assertThat(world.outcome(disk, World.SECOND)).isEqualTo("done");
            acted = disk.acted();
            world.assertHeals(World.SECOND);
        }
    }

    @ParameterizedTest
    @CsvSource({"a.txt, 1, 2", "b/new.txt, 1, 2", "stale/deep/s.txt, 1, 2", "d/e/f.txt, 1, 2", "run.sh, 2, 3"})
    void whatAPersonChangesAfterAKillIsTheirs(String path, int from, int to) throws Exception {
        boolean killed = true;
        for (int at = 0; killed; at++) {
            World world = new World(disks.folder());
            world.settle(World.TREES.get(from));
            killed = world.isKilled(new MortalDisk(at, true), World.TREES.get(to));
            write(world.out(), path, "a person's\n");

            String told = world.outcome(new Disk(), World.TREES.get(to));
            assertThat(Files.readString(world.out().resolve(path))).isEqualTo("a person's\n");
            boolean known = world.files(World.TREES.get(to)).containsKey(path)
                    || Files.readString(world.out().resolve(OwnFolder.MANIFEST)).contains("  " + path + "\n");
            assertThat(told).isEqualTo(known ? "refused [" + path + "]" : "done");
            if (known) {
                Files.delete(world.out().resolve(path));
                world.assertHeals(World.TREES.get(to));
            }
        }
    }

    @Test
    void withOverwritingThereIsNoNeedToAsk() throws Exception {
        World world = new World(disks.folder());
        world.settle(World.FIRST);
        CompanionDisk disk = new CompanionDisk(1, () -> write(world.out(), "a.txt", "a person's\n"));
        assertThat(new Reconciler(disk)
                        .reconcile(world.out(), World.SECOND, true)
                        .isDone())
                .isTrue();
        assertThat(disk.acted()).isTrue();
        SortedMap<String, String> files = Trees.read(world.out());
        assertThat(files).isEqualTo(world.files(World.SECOND));
    }

    private static void write(Path out, String path, String content) throws IOException {
        Files.createDirectories(out.resolve(path).getParent());
        Files.writeString(out.resolve(path), content);
    }

    /** A disk beside which somebody does something after a chosen operation. */
    private static final class CompanionDisk extends WatchedDisk {

        private final int after;
        private final Operation deed;
        private int operations;
        private boolean failed;

        CompanionDisk(int after, Operation deed) {
            this.after = after;
            this.deed = deed;
        }

        boolean acted() {
            return operations > after;
        }

        /** Whether what the person tried was not possible then, for example a file where a folder is. */
        boolean failed() {
            return failed;
        }

        @Override
        void on(Operation whole, Operation part) throws IOException {
            whole.run();
            if (operations++ == after) {
                try {
                    deed.run();
                } catch (IOException e) {
                    failed = true;
                }
            }
        }
    }
}
