package network.frameworks.generator.internal.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.internal.syntax.jinja.JinjaText;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;

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
            assertThat(Readers.all(new YamlLiteral().write(text))).as(text).containsOnly(text);
        }
    }

    @SeededTest(cases = 1000)
    void everyReaderGivesAnyTextBack(Draw draw) {
        String text = text(draw);
        assertThat(Readers.all(new YamlLiteral().write(text))).containsOnly(text);
    }

    @SeededTest(cases = 1000)
    void ansibleNeverTakesTextForATemplate(Draw draw) {
        String text = text(draw);
        String written = YamlLiteral.forAnsible().write(text);
        assertThat(written.startsWith("!unsafe ")).isEqualTo(new JinjaText().isTemplate(text));
        assertThat(Readers.unsafe(written)).isEqualTo(text);
    }

    @SeededTest(cases = 1000)
    void theReadersGiveCollectionsBack(Draw draw) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(text(draw), Arrays.asList(text(draw), 12, true, null));
        assertThat(Readers.all(new YamlLiteral().write(map))).containsOnly(map);
    }

    @Test
    void writesNumbersWithoutLosingDigits() {
        assertThat(new YamlLiteral().write(new BigDecimal("1.10"))).isEqualTo("1.10");
        assertThat(new YamlLiteral().write(9_000_000_000L)).isEqualTo("9000000000");
        assertThatIllegalArgumentException().isThrownBy(() -> new YamlLiteral().write(0.1));
    }

    /** Any text, or some nasty ones in a row. */
    private static String text(Draw draw) {
        return draw.made(() -> draw.oneOf(List.of(true, false))
                ? draw.text(0, 20)
                : String.join("", draw.list(0, 4, () -> draw.oneOf(NASTY))));
    }
}
