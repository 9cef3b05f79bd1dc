package network.frameworks.generator.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;
import network.frameworks.generator.internal.view.grafana.GrafanaSchemas;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard and a metric of one's own: nothing but the text of the README below a model. */
class DashboardRecipeTest {

    private static final String MODEL = """
        apiVersion: frameworks/v1
        name: minimal
        domain: example.org

        roles:
          media: {services: [mistserver, helmsman, recorder]}
        external:
          foghorn: {host: foghorn.eu.example.net}
        environments:
          prod:
            clusters:
              edge: {type: edge, location: fsn1, serverType: cx23}

        """;

    @TempDir
    Path temp;

    private Path tree() {
        return temp.resolve("tree");
    }

    private GenerationResult generate(String more) throws IOException {
        Path model = Files.writeString(temp.resolve("frameworks.yml"), MODEL + more);
        return new FrameworksGenerator().generate(GenerationRequest.of(model, tree()));
    }

    private JsonNode dashboard(String uid) throws IOException {
        return new JsonMapper().readTree(Files.readString(tree().resolve("grafana/dashboards/" + uid + ".json")));
    }

    private static List<String> titles(JsonNode dashboard) {
        List<String> titles = new ArrayList<>();
        dashboard.path("panels").forEach(panel -> titles.add(panel.path("title").asString("")));
        return titles;
    }

    @Test
    @DisplayName("The dashboard is there, the bundled one has the panel, the rule and its test exist")
    void made() throws IOException {
        assertThat(generate(Readme.block("dashboard")).diagnostics()).isEmpty();

        assertThat(titles(dashboard("recorder"))).containsExactly("Queues", "Queue length", "Written");
        assertThat(titles(dashboard("infrastructure-metrics")))
                .containsSubsequence("CPU and memory", "Processors", "Recordings in progress", "Memory usage")
                .doesNotContain("Load per CPU");
        assertThat(tree().resolve("prometheus/rules/frameworks.yml")).content().contains("RecorderQueueLong");
    }

    @Test
    @DisplayName("A panel can show what an alert records; a record that nobody makes is a mistake")
    void recorded() throws IOException {
        String text = Readme.block("dashboard") + """
                  memory:
                    title: Memory
                    description: What hosts have left.
                    sections:
                      - name: hosts
                        title: Hosts
                        panels:
                          - name: used
                            title: Used
                            description: What programs have, caches not counted.
                            type: timeseries
                            unit: percent
                            queries: [{expr: 'instance:node_memory_utilisation:percent', legend: "{{instance}}"}]
                """;
        assertThat(generate(text).diagnostics()).isEmpty();
        assertThat(dashboard("memory").toString()).contains("instance:node_memory_utilisation:percent{");

        assertThat(generate(text.replace("n:percent", "n:share")).diagnostics())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("instance:node_memory_utilisation:share"));
    }

    @Test
    @DisplayName("A metric that the service does not describe is a mistake from then on")
    void undescribed() throws IOException {
        String wrong =
                Readme.block("dashboard").replace("(queue) (recorder_queue_length)", "(queue) (recorder_queues)");

        assertThat(generate(wrong).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple("FW4011", "nobody describes the metric 'recorder_queues'"));
        assertThat(tree()).doesNotExist();
    }

    @Test
    @Tag("tools")
    @DisplayName("The generated test of the alert fires in promtool")
    void fires() throws IOException {
        generate(Readme.block("dashboard")).orThrow();
        RealTool promtool = RealTool.require("promtool").in(tree());
        String test = "prometheus/tests/RecorderQueueLong.yml";

        assertThat(tree().resolve(test)).content().contains("exp_alerts:\n          - exp_labels:");
        promtool.run("check", "rules", "prometheus/rules/frameworks.yml").expectExit(0);
        promtool.run("test", "rules", test).expectExit(0);

        Path rules = tree().resolve("prometheus/rules/frameworks.yml");
        String text = Files.readString(rules);
        String blunt = text.replace(
                "(recorder_queue_length{job=\"recorder\"}) > 100", "(recorder_queue_length{job=\"recorder\"}) > 1e12");
        assertThat(blunt).isNotEqualTo(text);
        Files.writeString(rules, blunt);
        promtool.run("test", "rules", test).expectExit(1);
    }

    @Test
    @Tag("tools")
    @DisplayName("Grafana's own types accept the dashboards")
    void fitsTheSchema() throws IOException {
        GrafanaSchemas schemas = GrafanaSchemas.require();
        generate(Readme.block("dashboard")).orThrow();

        assertThat(schemas.errors(dashboard("recorder"))).isEmpty();
        assertThat(schemas.errors(dashboard("infrastructure-metrics"))).isEmpty();
    }
}
