package network.frameworks.generator.internal.check.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.internal.document.ScalarNode.Type;
import network.frameworks.model.internal.document.YamlVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a value without quotes is to Ansible is what PyYAML says. */
@Tag("tools")
class YamlVersionOracleTest {

    private static final List<String> KNOWN = List.of(
            "yes",
            "Yes",
            "yEs",
            "y",
            "no",
            "off",
            "On",
            "true",
            "TRUE",
            "~",
            "null",
            "Null",
            "nil",
            "0",
            "-0",
            "00",
            "0644",
            "08",
            "0o17",
            "0x1F",
            "0b101",
            "1_000",
            "_1",
            "1:30",
            "1:75",
            "12:30:45",
            "1.5",
            "1.",
            ".5",
            "1e3",
            "1.0e3",
            "1.0e+3",
            "1.0e-3",
            "-.inf",
            ".NaN",
            ".nan",
            "1:30.5",
            "+1",
            "1.2.3",
            "v1",
            "0x",
            "10.0.0.0/8");
    private static final String CHARACTERS = "0011234567_.:+-eExXobyYnNoOtTruefalsinfaF~";

    @Test
    void typesAreThoseOfPyYaml() {
        String program = """
                import sys, yaml
                names = {'bool': 'BOOLEAN', 'int': 'INTEGER', 'float': 'NUMBER', 'null': 'NOTHING'}
                resolver = yaml.SafeLoader('')
                for line in sys.stdin.read().split('\\n'):
                    tag = resolver.resolve(yaml.ScalarNode, line, (True, False))
                    print(names.get(tag.rsplit(':', 1)[-1], 'TEXT'))
                """;
        List<String> texts = texts();
        RealTool python = Python.with("yaml");

        List<String> told = python.runWithInput(String.join("\n", texts), "-c", program)
                .expectExit(0)
                .stdout()
                .lines()
                .toList();

        List<String> ours = texts.stream()
                .map(YamlVersion.PYYAML_1_1::typeOf)
                .map(Type::name)
                .toList();
        assertThat(told).hasSameSizeAs(texts);
        for (int index = 0; index < texts.size(); index++) {
            assertThat(ours.get(index)).as("'%s'", texts.get(index)).isEqualTo(told.get(index));
        }
    }

    private static List<String> texts() {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>(KNOWN);
        for (int count = 0; count < 5000; count++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
