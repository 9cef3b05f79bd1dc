package network.frameworks.generator.view.grafana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import network.frameworks.generator.ObservabilityTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.render.OutputFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the dashboards against JSON Schemas made from Grafana's own types; {@code .ci/grafana-schema.sh} makes them. */
@Tag("tools")
class GrafanaSchemaTest {

    private static final String FOLDER = "frameworks.tools.grafana.schema";

    private final JsonMapper mapper = new JsonMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    @ParameterizedTest
    @ValueSource(strings = {"frameworks-network", "minimal"})
    @DisplayName("Dashboards and the options of their panels are what Grafana's types say")
    void samples(String sample) {
        Path schemas = schemas();
        for (OutputFile file : ObservabilityTree.of(SamplePlans.of(sample))) {
            if (file.path().startsWith("grafana/dashboards/")) {
                assertThat(errors(schemas, mapper.readTree(file.content())))
                        .as(file.path())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"drawStyle\": \"line\"", "\"graphTooltip\": 1", "\"textMode\": \"auto\""})
    @DisplayName("A wrong value is noticed")
    void wrong(String right) {
        Path schemas = schemas();
        String text = ObservabilityTree.content(
                ObservabilityTree.of(SamplePlans.of("frameworks-network")),
                "grafana/dashboards/frameworks-overview.json");
        String wrong = text.replace(right, right.replaceFirst(": .*", ": \"wrong\""));
        assertThat(wrong).isNotEqualTo(text);
        assertThat(errors(schemas, mapper.readTree(wrong))).isNotEmpty();
    }

    private static Path schemas() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) {
            String message = "-D" + FOLDER + " names no folder with the schemas of Grafana";
            if (Boolean.getBoolean("frameworks.tools.required")) {
                fail(message);
            }
            abort(message + "; this comparison is skipped");
        }
        return Path.of(folder);
    }

    private List<String> errors(Path schemas, JsonNode dashboard) {
        List<String> errors = new ArrayList<>();
        schema(schemas, "dashboard")
                .ifPresentOrElse(schema -> add(errors, "", schema.validate(dashboard)), () -> errors.add("no schema"));
        for (JsonNode panel : dashboard.path("panels")) {
            String type = panel.path("type").asString("");
            String title = panel.path("title").asString("") + ": ";
            schema(schemas, type + "-Options")
                    .ifPresent(schema -> add(errors, title, schema.validate(panel.path("options"))));
            JsonNode custom = panel.path("fieldConfig").path("defaults").path("custom");
            schema(schemas, type + "-FieldConfig").ifPresent(schema -> add(errors, title, schema.validate(custom)));
        }
        return errors;
    }

    /**
     * What counts: unknown properties, wrong types and wrong words. Grafana fills in what is required and left out,
     * and the query of an annotation is a matter of its data source.
     */
    private static void add(List<String> errors, String where, List<Error> found) {
        found.stream()
                .filter(error -> !"required".equals(error.getKeyword()))
                .filter(error -> !error.getInstanceLocation().toString().matches("/annotations/list/\\d+/target"))
                .map(error -> where + error)
                .forEach(errors::add);
    }

    private Optional<Schema> schema(Path folder, String name) {
        Path file = folder.resolve(name + ".json");
        try {
            return Files.exists(file)
                    ? Optional.of(registry.getSchema(mapper.readTree(Files.readString(file))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
