package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The power goes after every operation on the disk, which then forgets what was not forced to it. */
class PowerCutTest {

    private static final int TRIES = 12;

    private final MemoryDisks disks = new MemoryDisks();

    @AfterEach
    void closeDisks() {
        disks.close();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "1, 2, 3", "2, 1, 0", "3, 2, 2", "2, 3, 1", "1, 0, 3"})
    void theNextRunHealsWhateverTheDiskForgot(int from, int to, int next) throws Exception {
        Random random = new Random(5);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            boolean killed = true;
            for (int at = 0; killed; at++) {
                World world = new World(disks.folder());
                world.settle(World.TREES.get(from));
                PowerCutDisk disk = new PowerCutDisk(at);
                killed = world.isKilled(disk, World.TREES.get(to));
                disk.cut(random);
                world.assertNothingIsTornOrLost();
                if (!killed) {
                    assertThat(Trees.read(world.out()))
                            .as("what was told to be done survives")
                            .isEqualTo(world.files(World.TREES.get(to)));
                }
                world.assertHeals(World.TREES.get(next));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, 0", "0, 1, 2, 3", "3, 1, 2, 1"})
    void twoCuts(int from, int one, int two, int next) throws Exception {
        Random random = new Random(6);
        for (int attempt = 0; attempt < 300; attempt++) {
            World world = new World(disks.folder());
            world.settle(World.TREES.get(from));
            for (int tree : new int[] {one, two}) {
                PowerCutDisk disk = new PowerCutDisk(random.nextInt(60));
                world.isKilled(disk, World.TREES.get(tree));
                disk.cut(random);
                world.assertNothingIsTornOrLost();
            }
            world.assertHeals(World.TREES.get(next));
        }
    }
}
