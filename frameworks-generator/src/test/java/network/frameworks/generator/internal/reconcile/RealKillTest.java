package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that generates one tree after another is killed at random moments. */
class RealKillTest {

    private static final int KILLS = 12;

    @TempDir
    Path temp;

    @Test
    void noFileIsTornOrLostAndTheNextRunHeals() throws Exception {
        Random random = new Random(2024);
        Path out = temp.resolve("out");
        Files.createDirectories(out.resolve("shared"));
        Files.writeString(out.resolve("shared/mine.txt"), "mine\n");
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int one = random.nextInt(LargeTrees.COUNT);
            int other = (one + 1 + random.nextInt(LargeTrees.COUNT - 1)) % LargeTrees.COUNT;
            try (ChildRun child = ChildRun.start("forever", out, one, other)) {
                child.answer();
                child.go();
                Thread.sleep(random.nextInt(250));
                if (kill % 2 == 0) {
                    awaitStaging(out);
                }
                child.kill();
            }
            SortedMap<String, String> files = Trees.read(out);
            assertThat(files.remove("shared/mine.txt")).isEqualTo("mine\n");
            files.forEach((path, content) ->
                    assertThat(isWhole(path, content)).as(path).isTrue());
            if (Files.exists(out.resolve(OwnFolder.STAGING))) {
                interrupted++;
            }
            if (kill % 3 != 0) {
                int next = random.nextInt(LargeTrees.COUNT);
                assertThat(new Reconciler()
                                .reconcile(out, LargeTrees.tree(next), false)
                                .refused())
                        .isEmpty();
                SortedMap<String, String> wanted = LargeTrees.contents(next);
                wanted.put("shared/mine.txt", "mine\n");
                assertThat(Trees.read(out)).isEqualTo(wanted);
                assertThat(out.resolve(OwnFolder.STAGING)).doesNotExist();
            }
        }
        assertThat(interrupted).as("kills that met a run in its midst").isPositive();
    }

    /** The child goes from one tree to the other for ever, so its staging folder comes back however slow the machine is. */
    private static void awaitStaging(Path out) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Files.exists(out.resolve(OwnFolder.STAGING)) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private static boolean isWhole(String path, String content) {
        for (int tree = 0; tree < LargeTrees.COUNT; tree++) {
            if (content.equals(LargeTrees.contents(tree).get(path))) {
                return true;
            }
        }
        return false;
    }
}
