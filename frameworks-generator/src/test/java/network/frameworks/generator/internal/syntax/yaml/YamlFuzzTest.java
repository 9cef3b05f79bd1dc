package network.frameworks.generator.internal.syntax.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import network.frameworks.generator.internal.syntax.jinja.JinjaText;

/** Any text, written as YAML, is one line that every reader gives back. */
class YamlFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void everyReaderGivesAnyTextBack(byte[] input) {
        String text = new String(input, UTF_8);
        String written = new YamlLiteral().write(text);
        assertThat(written.lines()).hasSize(1);
        assertThat(Readers.all(written)).containsOnly(text);
        assertThat(Readers.all(new YamlLiteral().write(List.of(text, text)))).containsOnly(List.of(text, text));
    }

    @FuzzTest(maxDuration = "60s")
    void ansibleNeverTakesTextForATemplate(byte[] input) {
        String text = new String(input, UTF_8);
        String written = YamlLiteral.forAnsible().write(text);
        assertThat(written.startsWith("!unsafe ")).isEqualTo(new JinjaText().isTemplate(text));
        assertThat(Readers.unsafe(written)).isEqualTo(text);
    }
}
