package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import network.frameworks.generator.extension.OutputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A run is killed at every operation on the disk and in the midst of every write; the next one heals. */
class KillTest {

    private final MemoryDisks disks = new MemoryDisks();

    @AfterEach
    void closeDisks() {
        disks.close();
    }

    /** A run that is killed, whatever was there and whatever comes next. */
    record Change(String name, List<OutputFile> before, List<OutputFile> after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int from = 0; from < World.TREES.size(); from++) {
            for (int to = 0; to < World.TREES.size(); to++) {
                if (from != to) {
                    changes.add(new Change("from " + from + " to " + to, World.TREES.get(from), World.TREES.get(to)));
                }
            }
        }
        return changes;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneKill(Change change) throws Exception {
        int kills = 0;
        for (boolean inTheMidst : new boolean[] {false, true}) {
            for (List<OutputFile> next : World.TREES) {
                boolean killed = true;
                for (int at = 0; killed; at++) {
                    World world = world();
                    world.settle(change.before());
                    killed = world.isKilled(new MortalDisk(at, inTheMidst), change.after());
                    world.assertNothingIsTornOrLost();
                    world.assertHeals(next);
                    kills++;
                }
            }
        }
        assertThat(kills).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2, 3", "1, 2, 3, 1", "2, 3, 0, 2", "3, 0, 1, 0"})
    void twoKillsOfRunsWithDifferentModels(int settled, int one, int two, int last) throws Exception {
        int kills = 0;
        boolean killed = true;
        for (int first = 0; killed; first++) {
            boolean killedAgain = true;
            for (int second = 0; killedAgain; second++) {
                World world = world();
                world.settle(World.TREES.get(settled));
                killed = world.isKilled(new MortalDisk(first, second % 2 == 0), World.TREES.get(one));
                world.assertNothingIsTornOrLost();
                killedAgain = world.isKilled(new MortalDisk(second, first % 2 == 0), World.TREES.get(two));
                world.assertNothingIsTornOrLost();
                world.assertHeals(World.TREES.get(last));
                kills++;
            }
        }
        assertThat(kills).isGreaterThan(300);
    }

    @Test
    void manyKillsOfRunsWithRandomModels() throws Exception {
        Random random = new Random(11);
        for (int life = 0; life < 400; life++) {
            World world = world();
            List<Integer> story = new ArrayList<>();
            world.settle(tree(random, story));
            for (int kills = 3 + random.nextInt(3); kills > 0; kills--) {
                int at = random.nextInt(35);
                story.add(at);
                world.isKilled(new MortalDisk(at, random.nextBoolean()), tree(random, story));
                world.assertNothingIsTornOrLost();
            }
            world.assertHeals(tree(random, story));
            assertThat(story).isNotEmpty();
        }
    }

    private static List<OutputFile> tree(Random random, List<Integer> story) {
        int number = random.nextInt(World.TREES.size());
        story.add(number);
        return World.TREES.get(number);
    }

    private World world() throws IOException {
        return new World(disks.folder());
    }
}
