package network.frameworks.generator.tools.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.syntax.yaml.YamlLiteral;
import network.frameworks.generator.internal.view.ansible.AnsiblePlans;
import network.frameworks.generator.internal.view.ansible.AnsibleTree;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Python makes of what we write: the inventory script, and YAML. */
@Tag("tools")
class QuartermasterScriptTest {

    private static final String TESTS = "/network/frameworks/generator/internal/view/ansible/quartermaster_test.py";

    @TempDir
    Path folder;

    @Test
    void passesItsOwnTests() throws IOException {
        RealTool python = python();
        Path tests = Files.writeString(folder.resolve("quartermaster_test.py"), resource());
        python.run(tests.toString(), script(SamplePlans.of("frameworks-network"), "prod"))
                .expectExit(0);
        python.run(tests.toString(), script(AnsiblePlans.hostile(), "no")).expectExit(0);
    }

    @Test
    void compiles() throws IOException {
        python().run("-m", "py_compile", script(SamplePlans.of("minimal"), "prod"))
                .expectExit(0);
    }

    @Test
    void pythonReadsOurYamlLikeWeDo() {
        RealTool python = python();
        org.junit.jupiter.api.Assumptions.assumeTrue(
                python.run("-c", "import yaml").exitCode() == 0, "PyYAML is not installed");
        AnsiblePlans.HOSTILE.forEach((name, text) -> {
            RealTool.Result result = python.runWithInput(
                    "- " + new YamlLiteral().write(text),
                    "-c",
                    "import sys, yaml; sys.stdout.buffer.write(yaml.safe_load(sys.stdin.buffer)[0].encode())");
            assertThat(result.expectExit(0).stdout()).as(name).isEqualTo(text);
        });
    }

    private static RealTool python() {
        return RealTool.require("python3").withEnvironment(Map.of("PYTHONDONTWRITEBYTECODE", "1"));
    }

    private String script(Plan plan, String environment) throws IOException {
        String text = AnsibleTree.texts(plan).get("ansible/inventory/" + environment + "/quartermaster.py");
        assertThat(text).startsWith("#!/usr/bin/env python3\n");
        return Files.writeString(folder.resolve(environment + ".py"), text).toString();
    }

    private static String resource() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(QuartermasterScriptTest.class.getResourceAsStream(TESTS), TESTS)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
