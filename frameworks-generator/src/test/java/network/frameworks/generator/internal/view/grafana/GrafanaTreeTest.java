package network.frameworks.generator.internal.view.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.plan.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GrafanaTreeTest {

    private static Map<String, Integer> ids(Plan plan, String dashboard) {
        JsonNode root = new JsonMapper()
                .readTree(ObservabilityTree.content(
                        ObservabilityTree.of(plan), "grafana/dashboards/" + dashboard + ".json"));
        Map<String, Integer> ids = new TreeMap<>();
        for (JsonNode panel : root.path("panels")) {
            ids.put(panel.path("title").asString(""), panel.path("id").asInt(0));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"frameworks-overview", "infrastructure-metrics"})
    @DisplayName("A platform with fewer services has fewer panels, and those it has keep their numbers")
    void stableIds(String dashboard) {
        Map<String, Integer> small = ids(SamplePlans.of("minimal"), dashboard);
        Map<String, Integer> large = ids(SamplePlans.of("frameworks-network"), dashboard);
        assertThat(small).hasSizeLessThan(large.size());
        assertThat(large).containsAllEntriesOf(small);
    }
}
