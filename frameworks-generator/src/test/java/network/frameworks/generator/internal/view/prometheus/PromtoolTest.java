package network.frameworks.generator.internal.view.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.resolve.ObservabilityResolver;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

    @Test
    @DisplayName("So they do for a platform with every kind of setting")
    void unusual() {
        judge(SamplePlans.ofText(Models.UNUSUAL));
    }

    @Test
    @DisplayName("So they do where consumers tell their lag themselves")
    void withoutKafkaExporter() {
        Plan plan = SamplePlans.of("frameworks-network");
        List<EnvironmentPlan> environments = plan.environments().stream()
                .map(PromtoolTest::withoutKafkaExporter)
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        ObservabilityPlan watching = new ObservabilityResolver(Catalogs.bundled()).resolve(environments, problems::add);
        assertThat(problems).isEmpty();
        assertThat(watching.alerts())
                .filteredOn(alert -> alert.name().equals("KafkaConsumerLag"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.variants().get(0).source()).isEqualTo("clients"));
        judge(plan.with(environments, watching));
    }

    private static EnvironmentPlan withoutKafkaExporter(EnvironmentPlan environment) {
        return environment.with(environment.jobs().stream()
                .filter(job -> !job.name().equals("kafka-exporter"))
                .toList());
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
        List<OutputFile> files = ObservabilityTree.of(plan);
        assertThat(ObservabilityTree.check(plan, files)).isEmpty();
        files.forEach(file -> Trees.write(folder, file));
    }
}
