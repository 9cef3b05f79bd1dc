package network.frameworks.generator.internal.syntax.promql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Any text is PromQL or a mistake with words, and what is PromQL has one text. */
class PromqlFuzzTest {

    private final PromqlWriter writer = new PromqlWriter();

    @FuzzTest(maxDuration = "60s")
    void whatParsesHasOneText(byte[] input) {
        Optional<String> once = written(new String(input, UTF_8));
        once.ifPresent(text -> assertThat(written(text)).contains(text));
    }

    private Optional<String> written(String source) {
        try {
            return Optional.of(writer.write(PromqlParser.parse(source)));
        } catch (PromqlException mistake) {
            assertThat(mistake.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }
}
