package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several runs with different models meet in one folder, which then holds the tree of one of them. */
class ConcurrentRunsTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"2, 60", "5, 60", "2, 0", "5, 0"})
    void threads(int runs, int secondsOfPatience) throws Exception {
        Path out = temp.resolve("out");
        ExecutorService threads = Executors.newFixedThreadPool(runs);
        CyclicBarrier together = new CyclicBarrier(runs);
        try {
            for (int round = 0; round < 4; round++) {
                List<Future<String>> answers = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    int tree = run;
                    answers.add(threads.submit(() -> {
                        together.await();
                        return ChildRun.generate(out, LargeTrees.tree(tree), Duration.ofSeconds(secondsOfPatience));
                    }));
                }
                List<String> told = new ArrayList<>();
                for (Future<String> answer : answers) {
                    told.add(answer.get());
                }
                assertOneTree(out, told, secondsOfPatience > 0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void processes(int runs) throws Exception {
        Path out = temp.resolve("out");
        List<ChildRun> children = new ArrayList<>();
        try {
            for (int run = 0; run < runs; run++) {
                children.add(ChildRun.start("generate", out, run));
            }
            for (ChildRun child : children) {
                assertThat(child.answer()).isEqualTo("ready");
            }
            for (ChildRun child : children) {
                child.go();
            }
            List<String> told = new ArrayList<>();
            for (ChildRun child : children) {
                told.add(child.answer());
            }
            assertOneTree(out, told, true);
        } finally {
            for (ChildRun child : children) {
                child.close();
            }
        }
    }

    @Test
    void aRunThatWouldChangeNothingNeedNotWait() throws Exception {
        Path out = temp.resolve("out");
        new Reconciler().reconcile(out, LargeTrees.tree(1), false);
        FolderLock lock = FolderLock.acquire(new OwnFolder(out).lock(), Duration.ZERO);
        try {
            assertThat(ChildRun.generate(out, LargeTrees.tree(1), Duration.ZERO))
                    .isEqualTo("done");
            assertThat(ChildRun.generate(out, LargeTrees.tree(2), Duration.ZERO))
                    .startsWith("LOCKED ");
            Files.writeString(out.resolve(LargeTrees.tree(1).get(0).path()), "mine\n");
            assertThat(ChildRun.generate(out, LargeTrees.tree(1), Duration.ZERO))
                    .as("what looks like an edit may be the work of the other run")
                    .startsWith("LOCKED ");
        } finally {
            lock.close();
        }
    }

    private static void assertOneTree(Path out, List<String> told, boolean patient) {
        assertThat(told)
                .contains("done")
                .allMatch(answer -> answer.equals("done")
                        || !patient
                                && answer.startsWith("LOCKED another run is writing to the output folder: process "
                                        + ProcessHandle.current().pid()));
        assertThat(Trees.read(out))
                .isIn(IntStream.range(0, told.size())
                        .filter(tree -> told.get(tree).equals("done"))
                        .mapToObj(LargeTrees::contents)
                        .toList());
        assertThat(out.resolve(OwnFolder.STAGING)).doesNotExist();
    }
}
