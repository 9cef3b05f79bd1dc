package network.frameworks.generator.internal.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclEscaperTest {

    private static final List<String> HOSTILE = List.of(
            "\"", "\\", "$", "%", "{", "}", "${", "%{", "$${", "\n", "\r", "\t", "#", "//", "/*", "<<EOT", "e\u0301",
            "\u2028", "😀", "日本", "\u0007", "'", "a", "Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a\"b|a\\\"b",
                "C:\\x|C:\\\\x",
                "${a}|$${a}",
                "%{if}|%%{if}",
                "$$${a}|$$$${a}",
                "100% $x $$ %|100% $x $$ %",
                "日本 😀|日本 😀",
            })
    void escapesWhatHclWouldReadDifferently(String text, String escaped) {
        assertThat(HclEscaper.escape(text)).isEqualTo(escaped);
    }

    @Test
    void writesControlCharactersAsNumbers() {
        assertThat(HclEscaper.escape("\n\r\t\b\f\u001b\u007f\u0085\u2028\ufeff"))
                .isEqualTo("\\n\\r\\t\\u0008\\u000c\\u001b\\u007f\\u0085\\u2028\\ufeff");
    }

    @Test
    void normalizesLikeTerraformDoes() {
        assertThat(HclEscaper.quote("e\u0301")).isEqualTo("\"\u00e9\"");
    }

    @Test
    void refusesWhatNoStringCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HclEscaper.escape("a\0b"))
                .withMessageContaining("NUL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HclEscaper.escape("a\ud83d"))
                .withMessageContaining("\\uD83D");
        assertThatIllegalArgumentException().isThrownBy(() -> HclEscaper.escape("\ude00\ud83d"));
    }

    @Test
    void writesLiterals() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("plain", List.of(1, "two", true));
        map.put("for", new BigDecimal("1.50"));
        map.put("a.b", Map.of());
        map.put("huge", new BigInteger("123456789012345678901234567890"));
        map.put("small", 1e-7);
        map.put("nothing", null);
        assertThat(HclFormatter.format("x = " + HclEscaper.literal(map) + "\n")).isEqualTo("""
                        x = {
                          plain   = [1, "two", true]
                          "for"   = 1.50
                          "a.b"   = {}
                          huge    = 123456789012345678901234567890
                          small   = 0.0000001
                          nothing = null
                        }
                        """);
    }

    @Test
    void writesAListOfMapsWithoutATrailingMess() {
        assertThat(HclFormatter.format("x = " + HclEscaper.literal(List.of(Map.of("a", 1), Map.of())) + "\n"))
                .isEqualTo("""
                        x = [
                          {
                            a = 1
                          },
                          {},
                        ]
                        """);
    }

    @Test
    void refusesKeysThatTerraformWouldMerge() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("\u00e9", 1);
        map.put("e\u0301", 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HclEscaper.literal(map))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> HclEscaper.literal(Map.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> HclEscaper.literal(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> HclEscaper.literal(new Object()));
    }

    @SeededTest(cases = 1000)
    void everyStringReadsBackAsItself(Draw draw) {
        for (String text : List.of(hostile(draw), any(draw))) {
            HclBody body = HclParser.parse("x = " + HclEscaper.quote(text) + "\n");
            Template value = (Template) body.attribute("x").orElseThrow().value();
            assertThat(value.constant()).contains(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    }

    @SeededTest(cases = 1000)
    void anEscapedStringStaysOnOneLineAndSurvivesFormatting(Draw draw) {
        for (String text : List.of(hostile(draw), any(draw))) {
            String line = "x = " + HclEscaper.quote(text) + "\n";
            assertThat(HclFormatter.format(line)).isEqualTo(line);
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        }
    }

    /** A text rich in what breaks writers: quotes, templates, line breaks, unusual characters. */
    static String hostile(Draw draw) {
        return draw.made(() -> String.join("", draw.list(0, 12, () -> draw.oneOf(HOSTILE))));
    }

    /** Any text without NUL, which no string of HCL can hold. */
    private static String any(Draw draw) {
        return draw.made(() -> draw.text(0, 20).replace("\0", ""));
    }
}
