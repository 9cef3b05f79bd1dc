package network.frameworks.generator.internal.view.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the dashboards against JSON Schemas made from Grafana's own types; {@code .ci/grafana-schema.sh} makes them. */
@Tag("tools")
class GrafanaSchemaTest {

    private final JsonMapper mapper = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"frameworks-network", "minimal"})
    @DisplayName("Dashboards and the options of their panels are what Grafana's types say")
    void samples(String sample) {
        GrafanaSchemas schemas = GrafanaSchemas.require();
        for (OutputFile file : ObservabilityTree.of(SamplePlans.of(sample))) {
            if (file.path().startsWith("grafana/dashboards/")) {
                assertThat(schemas.errors(mapper.readTree(file.content())))
                        .as(file.path())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"drawStyle\": \"line\"", "\"graphTooltip\": 1", "\"textMode\": \"auto\""})
    @DisplayName("A wrong value is noticed")
    void wrong(String right) {
        GrafanaSchemas schemas = GrafanaSchemas.require();
        String text = ObservabilityTree.content(
                ObservabilityTree.of(SamplePlans.of("frameworks-network")),
                "grafana/dashboards/frameworks-overview.json");
        String wrong = text.replace(right, right.replaceFirst(": .*", ": \"wrong\""));
        assertThat(wrong).isNotEqualTo(text);
        assertThat(schemas.errors(mapper.readTree(wrong))).isNotEmpty();
    }
}
