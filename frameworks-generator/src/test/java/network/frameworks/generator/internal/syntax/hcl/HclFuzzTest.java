package network.frameworks.generator.internal.syntax.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.text.Normalizer;
import java.util.Optional;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;

/** Any text is HCL or has a mistake with a place, and what is HCL stays the same HCL when it is laid out. */
class HclFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void whatParsesIsLaidOutOnceAndForAll(byte[] input) {
        String source = new String(input, UTF_8);
        if (parsed(source).isEmpty()) {
            return;
        }
        String once = HclFormatter.format(source);
        assertThat(HclFormatter.format(once)).isEqualTo(once);
        assertThat(parsed(once)).isPresent();
    }

    @FuzzTest(maxDuration = "60s")
    void anyTextReadsBackFromAQuotedString(byte[] input) {
        String text = new String(input, UTF_8).replace("\0", "");
        Template value = (Template) HclParser.parse("x = " + HclEscaper.quote(text) + "\n")
                .attribute("x")
                .orElseThrow()
                .value();
        assertThat(value.constant()).contains(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static Optional<HclBody> parsed(String source) {
        try {
            return Optional.of(HclParser.parse(source));
        } catch (HclSyntaxException mistake) {
            assertThat(mistake.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }
}
