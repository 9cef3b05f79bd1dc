package network.frameworks.generator.target.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.OutputFile;
import network.frameworks.generator.render.Renderer;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("tools")
class PromtoolTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"frameworks-network", "minimal"})
    @DisplayName("promtool and amtool accept everything, and every generated rule test passes")
    void samples(String sample) {
        judge(SamplePlans.of(sample));
    }

    private void judge(Plan plan) {
        write(plan);
        RealTool promtool = RealTool.require("promtool").in(folder);
        promtool.run("check", "config", "prometheus/prometheus.yml").expectExit(0);
        promtool.run("check", "rules", "--lint=all", "--lint-fatal", "prometheus/rules/frameworks.yml")
                .expectExit(0);
        List<String> tests = new ArrayList<>(List.of("test", "rules"));
        tests.addAll(list("prometheus/tests"));
        assertThat(tests).hasSizeGreaterThan(2);
        promtool.run(tests).expectExit(0);
        RealTool.require("amtool")
                .in(folder)
                .run("check-config", "alertmanager/alertmanager.yml")
                .expectExit(0);
    }

    private List<String> list(String below) {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write(Plan plan) {
        for (OutputFile file : new Renderer().render(plan.source(), new PrometheusTarget().outputs(plan))) {
            try {
                Path path = folder.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.content());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
