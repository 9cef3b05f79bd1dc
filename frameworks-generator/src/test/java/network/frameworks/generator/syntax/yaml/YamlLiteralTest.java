package network.frameworks.generator.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import network.frameworks.generator.syntax.jinja.JinjaText;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

class YamlLiteralTest {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "true",
            "False",
            "~",
            "null",
            "0644",
            "0o644",
            "08",
            "1e3",
            "0x1F",
            "0b11",
            "1_000",
            "+1",
            ".5",
            "5.",
            "1.10",
            "12:30:45",
            "22:22",
            "1:2",
            "2024-01-02",
            "=",
            "<<",
            "-",
            "?",
            ":",
            "x:",
            "x: y",
            "a #b",
            "#x",
            "&x",
            "*x",
            "!x",
            "|",
            ">",
            "@x",
            "%x",
            "`x",
            "'",
            "\"",
            "\\",
            "\\n",
            "{x}",
            "[x]",
            "[::1]:80",
            ",",
            "---",
            "...",
            "\n",
            "\r\n",
            "\t",
            "a\nb",
            " lead",
            "trail ",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\ufeff",
            "é",
            "日本",
            "\ud83d\ude00",
            "{{ x }}",
            "{% x %}",
            "{# x #}",
            "!unsafe x",
            "${x}",
            "$(x)");

    @Test
    void everyReaderGivesNastyTextsBack() {
        for (String text : NASTY) {
            assertThat(readers(new YamlLiteral().write(text))).as(text).containsOnly(text);
        }
    }

    @Property
    void everyReaderGivesAnyTextBack(@ForAll("texts") String text) {
        assertThat(readers(new YamlLiteral().write(text))).containsOnly(text);
    }

    @Property
    void ansibleNeverTakesTextForATemplate(@ForAll("texts") String text) {
        String written = YamlLiteral.forAnsible().write(text);
        assertThat(written.startsWith("!unsafe ")).isEqualTo(new JinjaText().isTemplate(text));
        assertThat(readUnsafe(written)).isEqualTo(text);
    }

    @Property
    void theReadersGiveCollectionsBack(@ForAll("texts") String key, @ForAll("texts") String value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, Arrays.asList(value, 12, true, null));
        assertThat(readers(new YamlLiteral().write(map))).containsOnly(map);
    }

    @Test
    void writesNumbersWithoutLosingDigits() {
        assertThat(new YamlLiteral().write(new BigDecimal("1.10"))).isEqualTo("1.10");
        assertThat(new YamlLiteral().write(9_000_000_000L)).isEqualTo("9000000000");
        assertThatIllegalArgumentException().isThrownBy(() -> new YamlLiteral().write(0.1));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .filter(text -> text.codePoints().allMatch(c -> c < 0xd800 || c > 0xdfff));
        Arbitrary<String> parts = Arbitraries.of(NASTY).list().ofMaxSize(4).map(list -> String.join("", list));
        return Arbitraries.oneOf(any, parts);
    }

    /** What YAML 1.1 and YAML 1.2 readers make of a value, as it stands in a list and in a mapping. */
    private static List<Object> readers(String written) {
        Yaml old = new Yaml(new SafeConstructor(new LoaderOptions()));
        Load current = new Load(LoadSettings.builder().build());
        List<Object> read = new ArrayList<>();
        read.add(old.<List<Object>>load("- " + written + "\n").get(0));
        read.add(old.<Map<String, Object>>load("a: " + written + "\n").get("a"));
        read.add(((List<?>) current.loadFromString("- " + written + "\n")).get(0));
        read.add(((Map<?, ?>) current.loadFromString("a: " + written + "\n")).get("a"));
        return read;
    }

    private static Object readUnsafe(String written) {
        SafeConstructor constructor = new SafeConstructor(new LoaderOptions()) {
            {
                yamlConstructors.put(new Tag("!unsafe"), new ConstructYamlStr() {
                    @Override
                    public Object construct(Node node) {
                        return ((ScalarNode) node).getValue();
                    }
                });
            }
        };
        return new Yaml(constructor).<List<Object>>load("- " + written + "\n").get(0);
    }
}
