package network.frameworks.generator.reconcile;

import static net.jqwik.api.Arbitraries.maps;
import static net.jqwik.api.Arbitraries.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.file.PathUtils;

class ReconcilerPropertyTest {

    @Property(tries = 150)
    void theFolderAlwaysHoldsTheLastTreeAndTheUsersOwnFiles(@ForAll("histories") List<Map<String, String>> history)
            throws Exception {
        Path out = Files.createTempDirectory("reconcile");
        try {
            follow(out, history);
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

    @Provide
    Arbitrary<List<Map<String, String>>> histories() {
        Arbitrary<String> paths = of("a.txt", "b.txt", "d/a.txt", "d/e/b.txt", "d/e/c.txt", "f/ü.txt");
        Arbitrary<String> contents = of("", "one\n", "two\n", "one\ntwo\n", "zwölf\n");
        return maps(paths, contents).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(4);
    }
}
