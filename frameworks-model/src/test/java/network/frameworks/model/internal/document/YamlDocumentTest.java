package network.frameworks.model.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.document.ScalarNode.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {
    private final Diagnostics problems = new Diagnostics();

    private MapNode parse(String text) {
        Node root = YamlDocument.parse(new SourceText("test.yml", text), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(root).isInstanceOf(MapNode.class);
        return (MapNode) root;
    }

    private static ScalarNode scalar(MapNode map, String key) {
        assertThat(map.get(key)).isInstanceOf(ScalarNode.class);
        return (ScalarNode) map.get(key);
    }

    @ParameterizedTest
    @CsvSource({
        "no, TEXT", "on, TEXT", "0755, INTEGER", "1.10, NUMBER", "1_000, TEXT", "12:30:45, TEXT", "0x1F, INTEGER",
        "1e3, NUMBER", "true, BOOLEAN", "~, NOTHING", "null, NOTHING", "'\"no\"', TEXT", "'\"1\"', TEXT",
                "-.inf, NUMBER",
        "2026-01-01, TEXT", "v1, TEXT"
    })
    void scalarsStayTheTextThatWasWritten(String written, Type type) {
        ScalarNode scalar = scalar(parse("key: " + written), "key");
        assertThat(scalar.text()).isEqualTo(written.replace("\"", ""));
        assertThat(scalar.type()).isEqualTo(type);
    }

    @Test
    void hostileTextsStayAsTheyAre() {
        MapNode map = parse("a: \"\\\"${x} %{y} {{ z }} \\u00fc\\n'\"\nb: |\n  two\n  lines\n");
        assertThat(scalar(map, "a").text()).isEqualTo("\"${x} %{y} {{ z }} \u00fc\n'");
        assertThat(scalar(map, "b").text()).isEqualTo("two\nlines\n");
    }

    @Test
    void everyValueKnowsItsPlaceAndPath() {
        MapNode map = parse("a:\n  b: [x, {c: y}]\n");
        ListNode list = (ListNode) ((MapNode) map.get("a")).get("b");
        MapNode inner = (MapNode) list.items().get(1);
        assertThat(inner.get("c").path()).hasToString("a.b[1].c");
        assertThat(inner.get("c").location()).hasToString("test.yml:2:14");
        assertThat(inner.entries().get("c").keyLocation()).hasToString("test.yml:2:11");
    }

    @Test
    void columnsCountCharactersAlsoBehindEmoji() {
        MapNode map = parse("{a: \"\uD83D\uDE80\", b: x}");
        assertThat(map.get("b").location().column()).isEqualTo(13);
    }

    @Test
    void anchorsAliasesAndMergeKeys() {
        MapNode map = parse("""
                base: &base {size: small, place: here}
                more: &more {colour: red, size: large}
                one: *base
                two: {<<: *base, size: big}
                three: {<<: [*base, *more], own: yes}
                """);
        assertThat(scalar((MapNode) map.get("one"), "size").text()).isEqualTo("small");
        assertThat(((MapNode) map.get("one")).get("size").path()).hasToString("one.size");
        assertThat(((MapNode) map.get("one")).get("size").location()).hasToString("test.yml:1:20");
        assertThat(scalar((MapNode) map.get("two"), "size").text()).isEqualTo("big");
        assertThat(scalar((MapNode) map.get("two"), "place").text()).isEqualTo("here");
        assertThat(scalar((MapNode) map.get("three"), "size").text()).isEqualTo("small");
        assertThat(((MapNode) map.get("three")).entries().keySet()).containsOnly("own", "size", "place", "colour");
    }

    @Test
    void anAliasCannotContainItself() {
        assertThat(YamlDocument.parse(new SourceText("test.yml", "a: &a [*a]"), problems))
                .isNull();
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("FW1013");
    }

    @Test
    void overlaysMergeMapsAndReplaceTheRest() {
        MapNode map = parse("""
                base:
                  mesh: {range: a, port: 1}
                  keys: [x, y]
                  only: base
                over:
                  mesh: {port: 2}
                  keys: [z]
                """);
        MapNode merged = ((MapNode) map.get("base")).overlaidWith((MapNode) map.get("over"));

        MapNode mesh = (MapNode) merged.get("mesh");
        assertThat(scalar(mesh, "range").path()).hasToString("base.mesh.range");
        assertThat(scalar(mesh, "port").path()).hasToString("over.mesh.port");
        assertThat(((ListNode) merged.get("keys")).items()).hasSize(1);
        assertThat(scalar(merged, "only").text()).isEqualTo("base");
    }

    @Test
    void aFullDocumentCountsItsValues() {
        assertThat(parse("a: [1, 2, {b: c}]").size()).isEqualTo(6);
    }

    @Test
    void anEmojiMayStandAnywhere() {
        String emoji = "\uD83D\uDC69".repeat(3);
        for (int before = 1000; before < 1040; before++) {
            String text = "x".repeat(before) + emoji;
            assertThat(scalar(parse("key: " + text), "key").text()).isEqualTo(text);
        }
    }
}
