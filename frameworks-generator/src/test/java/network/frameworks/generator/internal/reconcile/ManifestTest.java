package network.frameworks.generator.internal.reconcile;

import static network.frameworks.generator.internal.reconcile.Trees.read;
import static network.frameworks.generator.internal.reconcile.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.extension.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest tells, and what becomes of one that somebody else had a hand in. */
class ManifestTest {

    private static final String ONE = "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806";
    private static final String TWO = "27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a";
    private static final List<OutputFile> TREE = tree("a.txt", "one\n");

    private final Reconciler reconciler = new Reconciler();
    private final ManifestFormat format = new ManifestFormat();

    @TempDir
    Path out;

    private Path manifest;

    @BeforeEach
    void makeFolder() throws IOException {
        manifest = Files.createDirectory(out.resolve(OwnFolder.NAME)).resolve("manifest");
    }

    @Test
    void aUnionHasEveryHashAndIsReadAsItIsWritten() throws Exception {
        Manifest union = Trees.manifest("a.txt", ONE)
                .and(Trees.manifest("a.txt", TWO))
                .and(Trees.manifest("b \u2028\u0085ü.txt", TWO));
        assertThat(union.vouchesFor("a.txt", ONE)).isTrue();
        assertThat(union.vouchesFor("a.txt", TWO)).isTrue();
        assertThat(union.vouchesFor("c.txt", ONE)).isFalse();

        String text = format.write(union);

        assertThat(text)
                .isEqualTo("# frameworks manifest 2\n" + TWO + "  a.txt\n" + ONE + "  a.txt\n" + TWO
                        + "  b \u2028\u0085ü.txt\n");
        assertThat(format.read(new BufferedReader(new StringReader(text)))).isEqualTo(union);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "no manifest\n",
                "{\"format\": 1, \"files\": {}}\n",
                "# frameworks manifest\n",
                "# frameworks manifest 2\nnothing\n",
                "# frameworks manifest 2\n" + ONE + " a.txt\n",
                "# frameworks manifest 2\n" + ONE + "  ../a.txt\n",
                "# frameworks manifest 2\n" + ONE + "  .frameworks/lock\n",
                "# frameworks manifest 2\n" + ONE + "  /etc/passwd\n",
                "# frameworks manifest 2\n" + ONE,
                ONE + "  a.txt\n",
                "<<<<<<< HEAD\n"
            })
    void aBrokenManifestIsNeverGuessed(String text) throws Exception {
        Files.writeString(manifest, text);
        Files.writeString(out.resolve("a.txt"), "mine\n");
        assertThatThrownBy(() -> reconciler.reconcile(out, TREE, true))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.BAD_MANIFEST))
                .hasMessageContaining("remove it");
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "mine\n"));
        assertThat(Files.readString(manifest)).isEqualTo(text);
    }

    @Test
    void theAdviceToRemoveItIsGood() throws Exception {
        reconciler.reconcile(out, tree("a.txt", "one\n", "b.txt", "two\n"), false);
        Files.delete(manifest);

        Reconciliation result = reconciler.reconcile(out, tree("a.txt", "one\n", "b.txt", "TWO\n"), false);
        assertThat(result.refused()).extracting(Refusal::path).containsExactly("b.txt");

        assertThat(reconciler
                        .reconcile(out, tree("a.txt", "one\n", "b.txt", "two\n"), false)
                        .isDone())
                .isTrue();
        assertThat(reconciler.reconcile(out, TREE, false).deleted()).containsExactly("b.txt");
    }

    @Test
    void bytesThatAreNoTextAreNoManifest() throws Exception {
        Files.write(manifest, "# frameworks manifest 2\nü".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> reconciler.reconcile(out, TREE, true)).hasMessageContaining("it is not UTF-8");
    }

    @Test
    void aHugeFileIsNotReadIntoMemory() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(manifest.toFile(), "rw")) {
            file.setLength(20L << 30);
        }
        assertThatThrownBy(() -> reconciler.reconcile(out, TREE, true))
                .hasMessageContaining("larger than any manifest");
    }

    @Test
    void aNewerManifestIsLeftAlone() throws Exception {
        Files.writeString(manifest, "# frameworks manifest 3\nsomething else\n");
        assertThatThrownBy(() -> reconciler.reconcile(out, TREE, true))
                .isInstanceOfSatisfying(
                        OutputFolderException.class,
                        e -> assertThat(e.problem()).isEqualTo(OutputProblem.NEWER_MANIFEST))
                .hasMessageContaining("has format 3")
                .hasMessageContaining("reads format 2");
        assertThat(manifest).hasContent("# frameworks manifest 3\nsomething else");
        assertThat(out.resolve("a.txt")).doesNotExist();
    }

    @Test
    void bothSidesOfAMergeAreTrue() throws Exception {
        reconciler.reconcile(out, tree("a.txt", "one\n", "left.txt", "l\n"), false);
        String left = Files.readString(manifest);
        reconciler.reconcile(out, tree("a.txt", "two\n", "right.txt", "r\n"), false);
        String right = Files.readString(manifest);
        Files.writeString(out.resolve("left.txt"), "l\n");
        String merged = left.replaceFirst("\n", "\n<<<<<<< HEAD\n") + "=======\n" + right.replaceFirst("[^\n]*\n", "")
                + ">>>>>>> other\n";
        Files.writeString(manifest, merged);

        Reconciliation result = reconciler.reconcile(out, tree("a.txt", "three\n"), false);

        assertThat(result.deleted()).containsExactly("left.txt", "right.txt");
        assertThat(read(out)).isEqualTo(Map.of("a.txt", "three\n"));
        assertThat(Files.readString(manifest)).doesNotContain("<<<", "===", ">>>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# frameworks manifest 2\r\n%s  a.txt\r\n", "# frameworks manifest 2\n%1$s  a.txt\n=======\n"})
    void oddLinesAreMendedThoughNoFileChanges(String text) throws Exception {
        reconciler.reconcile(out, TREE, false);
        String right = Files.readString(manifest);
        Files.writeString(manifest, String.format(text, ONE));

        assertThat(reconciler.reconcile(out, TREE, false).written()).isEmpty();
        assertThat(manifest).hasContent(right.stripTrailing());
    }
}
