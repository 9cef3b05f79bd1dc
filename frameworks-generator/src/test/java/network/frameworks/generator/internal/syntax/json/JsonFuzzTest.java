package network.frameworks.generator.internal.syntax.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Any text is JSON or a mistake with words; what is JSON has one layout; any text is written so that it reads back. */
class JsonFuzzTest {

    private final JsonMapper mapper = new JsonMapper();

    @FuzzTest(maxDuration = "60s")
    void anyTextReadsBack(byte[] input) {
        String text = new String(input, UTF_8);
        assertThat(mapper.readValue(new JsonLiteral().write(text), String.class))
                .isEqualTo(text);
    }

    @FuzzTest(maxDuration = "60s")
    void whatIsJsonHasOneLayout(byte[] input) {
        Optional<String> once = laidOut(new String(input, UTF_8));
        once.ifPresent(text -> assertThat(laidOut(text)).contains(text));
    }

    private static Optional<String> laidOut(String source) {
        try {
            return Optional.of(new JsonLayout().format(source));
        } catch (IllegalArgumentException mistake) {
            assertThat(mistake.getMessage()).startsWith("no JSON: ");
            return Optional.empty();
        }
    }
}
