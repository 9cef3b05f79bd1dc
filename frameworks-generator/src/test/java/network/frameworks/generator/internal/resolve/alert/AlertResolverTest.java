package network.frameworks.generator.internal.resolve.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.internal.resolve.ResolveException;
import network.frameworks.generator.internal.resolve.alert.ScopeResolver.Cell;
import network.frameworks.generator.internal.resolve.alert.ScopeResolver.Part;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertResolverTest {

    private static final String MODEL = """
        apiVersion: frameworks/v1
        name: demo
        domain: example.org
        external: {foghorn: {host: foghorn.eu.example.net}}
        roles: {media: {services: [mistserver, helmsman]}}
        environments:
          prod:
            clusters:
              edge: {type: edge, location: fsn1, serverType: cx23, nodes: 2}
        alerts:
        """;

    private static AlertPlan alert(Plan plan, String name) {
        return plan.observability().alerts().stream()
                .filter(alert -> alert.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("An override becomes a rule of its own, the rest its complement, and both say what they are for")
    void override() {
        List<AlertVariant> variants =
                alert(SamplePlans.of("frameworks-network"), "HighCpuUsage").variants();
        assertThat(variants)
                .extracting(variant -> variant.scope().matchers().toString())
                .containsExactly(
                        "[Matcher[label=role, operator=EQUAL, value=media]]",
                        "[Matcher[label=role, operator=NOT_EQUAL, value=media]]");
        assertThat(variants)
                .extracting(variant -> variant.rule().labels().get("scope"))
                .containsExactly("role media", "role not media");
        assertThat(variants)
                .extracting(variant -> String.valueOf(variant.threshold()))
                .containsExactly("90", "80");
    }

    @Test
    @DisplayName("What nobody exports and nobody asks for is left out")
    void leftOut() {
        Plan plan = SamplePlans.ofText(MODEL.replace("alerts:\n", ""));
        assertThat(plan.observability().alerts())
                .extracting(AlertPlan::name)
                .containsExactly("HighCpuUsage", "HighMemoryUsage", "HighStreamLatency", "ServiceDown");
        assertThat(alert(plan, "HighStreamLatency").variants().get(0).source()).isEqualTo("relay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KafkaConsumerLag: {threshold: 5}||nothing exports what the alert reads",
                "ServiceDown: {overrides: [{service: bridge, for: 2m}]}|overrides|matches nothing",
                "Mine: {expr: 'cpu_usage_percent > 80'}|expr|no scraped job exports the metric cpu_usage_percent",
                "Mine: {expr: 'up ='}|expr|character 4",
                "Mine: {expr: 'rate(node_load1[5m]) > 1'}|expr|needs a counter",
                "Mine: {expr: 'node_load1'}|expr|no condition",
                "Mine: {expr: 'sum(up) < 1', summary: '{{ $labels.job }} is gone'}|summary|label job",
                "Mine: {expr: 'up == 0', overrides: [{service: bridge, for: 1m}]}|overrides|matches nothing",
                "Mine: {expr: 'node_load1 > 4', needs: [node_load5]}|needs|lists node_load5, but the expression reads"
                        + " node_load1",
            })
    @DisplayName("What cannot be is told with the field that asks for it")
    void problems(String alert, String field, String message) {
        assertThatThrownBy(() -> SamplePlans.ofText(MODEL + "  " + alert + "\n"))
                .isInstanceOfSatisfying(
                        ResolveException.class,
                        e -> assertThat(e.diagnostics()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("FW4003");
                            assertThat(String.valueOf(problem.path()))
                                    .matches(".*\\.alerts\\.\\w+" + (field == null ? "" : "\\." + field));
                            assertThat(problem.message()).contains(message);
                        }));
    }

    @Test
    @DisplayName("Whatever the settings, each cell is selected by exactly one rule, or by none when it is off")
    void partition() {
        Random random = new Random(20260801);
        List<String> dimensions = List.of("role", "cluster", "job", "environment");
        for (int round = 0; round < 500; round++) {
            Map<Map<String, String>, Cell<Integer>> cells = new HashMap<>();
            int settings = 1 + random.nextInt(4);
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                Map<String, String> labels = new HashMap<>();
                dimensions.forEach(label -> labels.put(label, label + random.nextInt(3)));
                int setting = random.nextInt(settings + 1);
                cells.put(labels, new Cell<>(labels, setting == 0 ? null : setting));
            }
            List<Cell<Integer>> all = new ArrayList<>(cells.values());
            List<Part<Integer>> parts = new ScopeResolver<Integer>(dimensions, random.nextBoolean()).partition(all);
            for (Cell<Integer> cell : all) {
                List<Integer> selecting = parts.stream()
                        .filter(part -> part.matchers().stream()
                                .allMatch(
                                        matcher -> matcher.accepts(cell.labels().get(matcher.label()))))
                        .map(Part::setting)
                        .toList();
                assertThat(selecting).isEqualTo(cell.setting() == null ? List.of() : List.of(cell.setting()));
            }
        }
    }
}
