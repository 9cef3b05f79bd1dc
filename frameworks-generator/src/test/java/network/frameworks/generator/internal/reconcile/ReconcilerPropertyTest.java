package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.apache.commons.io.file.PathUtils;

class ReconcilerPropertyTest {

    private static final List<String> PATHS = List.of("a.txt", "b.txt", "d/a.txt", "d/e/b.txt", "d/e/c.txt", "f/ü.txt");
    private static final List<String> CONTENTS = List.of("", "one\n", "two\n", "one\ntwo\n", "zwölf\n");

    @SeededTest(cases = 150)
    void theFolderAlwaysHoldsTheLastTreeAndTheUsersOwnFiles(Draw draw) throws Exception {
        Path out = Files.createTempDirectory("reconcile");
        try {
            follow(out, history(draw));
        } finally {
            PathUtils.deleteDirectory(out);
        }
    }

    private static void follow(Path out, List<Map<String, String>> history) throws IOException, OutputFolderException {
        Files.writeString(out.resolve("own.txt"), "mine");
        Reconciler reconciler = new Reconciler();
        for (Map<String, String> tree : history) {
            Map<String, String> before = Trees.read(out);
            Reconciliation result = reconciler.reconcile(out, Trees.tree(tree), false);

            assertThat(result.isDone()).isTrue();
            Map<String, String> after = Trees.read(out);
            assertThat(after)
                    .hasSize(tree.size() + 1)
                    .containsAllEntriesOf(tree)
                    .containsEntry("own.txt", "mine");
            assertThat(result.unchanged()).allSatisfy(path -> assertThat(before).containsEntry(path, tree.get(path)));
            assertThat(result.written())
                    .allSatisfy(path -> assertThat(before.get(path)).isNotEqualTo(tree.get(path)));
            assertThat(result.deleted()).allSatisfy(path -> assertThat(tree).doesNotContainKey(path));
            assertThat(reconciler.reconcile(out, Trees.tree(tree), false).written())
                    .isEmpty();
        }
    }

    private static List<Map<String, String>> history(Draw draw) {
        return draw.list(1, 4, () -> {
            Map<String, String> tree = new TreeMap<>();
            for (String path : draw.list(0, 8, () -> draw.oneOf(PATHS))) {
                tree.put(path, draw.oneOf(CONTENTS));
            }
            return tree;
        });
    }
}
