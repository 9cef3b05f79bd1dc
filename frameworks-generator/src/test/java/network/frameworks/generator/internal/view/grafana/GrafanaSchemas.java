package network.frameworks.generator.internal.view.grafana;

import static org.junit.jupiter.api.Assertions.fail;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas made from Grafana's own types; {@code .ci/grafana-schema.sh} makes them. */
public final class GrafanaSchemas {

    private static final String FOLDER = "frameworks.tools.grafana.schema";

    private final JsonMapper mapper = new JsonMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Path folder;

    private GrafanaSchemas(Path folder) {
        this.folder = folder;
    }

    /** The schemas, or the end of the test when there are none. */
    public static GrafanaSchemas require() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) {
            String message = "-D" + FOLDER + " names no folder with the schemas of Grafana";
            if (Boolean.getBoolean("frameworks.tools.required")) {
                fail(message);
            }
            abort(message + "; this comparison is skipped");
        }
        return new GrafanaSchemas(Path.of(folder));
    }

    /** What is not as Grafana's types say: properties, types and words of a dashboard and its panels. */
    public List<String> errors(JsonNode dashboard) {
        List<String> errors = new ArrayList<>();
        schema("dashboard")
                .ifPresentOrElse(schema -> add(errors, "", schema.validate(dashboard)), () -> errors.add("no schema"));
        for (JsonNode panel : dashboard.path("panels")) {
            String type = panel.path("type").asString("");
            String title = panel.path("title").asString("") + ": ";
            schema(type + "-Options").ifPresent(schema -> add(errors, title, schema.validate(panel.path("options"))));
            JsonNode custom = panel.path("fieldConfig").path("defaults").path("custom");
            schema(type + "-FieldConfig").ifPresent(schema -> add(errors, title, schema.validate(custom)));
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

    private Optional<Schema> schema(String name) {
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
