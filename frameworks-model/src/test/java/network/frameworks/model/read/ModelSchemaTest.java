package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import network.frameworks.model.pack.PackLayers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published schema and the reader agree on the shape of models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelSchemaTest {
    private final ModelReader reader = new ModelReader();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ModelSchema.text());

    static Stream<Path> goodModels() {
        return Stream.of(
                SamplesTest.SAMPLES.resolve(Path.of("frameworks-network", "frameworks.yml")),
                SamplesTest.SAMPLES.resolve(Path.of("minimal", "frameworks.yml")),
                MistakesTest.TestFiles.directory("everything.yml"));
    }

    static Stream<Path> mistakes() throws IOException {
        return MistakesTest.TestFiles.list("mistakes").stream();
    }

    @ParameterizedTest
    @MethodSource("goodModels")
    void goodModelsFitTheSchema(Path file) throws IOException {
        assertThat(schema.validate(json(plain(file)))).isEmpty();
    }

    /** An alert of a pack has the very words of an alert of a model. */
    @Test
    @SuppressWarnings("unchecked")
    void theAlertsOfThePackFitThePartForAlerts() throws IOException {
        PackLayers packs = PackLayers.bundled();
        Map<String, Object> alerts = new LinkedHashMap<>();
        packs.folder("alerts").forEach(file -> alerts.put(file.baseName(), plain(file.shownName(), file.text())));
        assertThat(alerts).hasSize(6);
        Map<String, Object> model =
                new LinkedHashMap<>((Map<String, Object>) plain(MistakesTest.TestFiles.directory("everything.yml")));
        model.put("alerts", alerts);
        assertThat(schema.validate(json(model))).isEmpty();
    }

    /** Mistakes of shape break the schema; mistakes of meaning do not. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void singleMistakes(Path file) throws IOException {
        String code = reader.read(file).diagnostics().get(0).code();
        if (code.startsWith("FW1") || file.endsWith("leading-zero.yml")) {
            return;
        }
        assertThat(schema.validate(json(plain(file))).isEmpty()).isEqualTo(code.startsWith("FW3"));
    }

    /** Every value of a full model is replaced by values of other types, and every map gets an unknown key. */
    @Test
    void theReaderAndTheSchemaRefuseTheSameShapes() throws IOException {
        Object model = plain(MistakesTest.TestFiles.directory("everything.yml"));
        List<Object> strangers = Arrays.asList(
                null, true, -7, new BigDecimal("1.5"), "zz zz", List.of(List.of()), Map.of("zzz", Map.of()), List.of());
        Set<String> disagreements = new TreeSet<>();
        for (List<Object> path : paths(model)) {
            for (Object stranger : strangers) {
                compare(path, replaced(model, path, stranger), stranger, disagreements);
            }
            if (value(model, path) instanceof Map<?, ?>) {
                List<Object> below = new ArrayList<>(path);
                below.add("zzz");
                compare(below, replaced(model, below, "x"), "x", disagreements);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private void compare(List<Object> path, Object model, Object stranger, Set<String> disagreements) {
        JsonNode json = json(model);
        List<Diagnostic> shape = reader.read("m.yml", json.toString()).diagnostics().stream()
                .filter(problem ->
                        problem.code().startsWith("FW2") && !problem.code().equals("FW2011"))
                .toList();
        boolean fits = schema.validate(json).isEmpty();
        // what one layer of a file leaves out another may say, so the schema asks for less there
        boolean onlyMissing = !shape.isEmpty()
                && shape.stream().allMatch(problem -> problem.code().equals("FW2002"));
        if (fits != shape.isEmpty() && !(fits && onlyMissing)) {
            disagreements.add(path + " = " + stranger + ": schema " + (fits ? "accepts" : "refuses") + ", reader "
                    + shape.stream().map(Diagnostic::message).toList());
        }
    }

    @Test
    void everyKeyIsExplained() {
        List<String> silent = new ArrayList<>();
        JsonNode root = mapper.readTree(ModelSchema.text());
        explain("", root, root, silent);
        assertThat(silent).isEmpty();
    }

    private static void explain(String path, JsonNode node, JsonNode root, List<String> silent) {
        JsonNode properties = node.path("properties");
        properties.propertyStream().forEach(property -> {
            JsonNode value = property.getValue();
            String reference = value.path("$ref").asString("");
            JsonNode target = reference.startsWith("#/$defs/") ? root.at(reference.substring(1)) : value;
            if (!value.has("description") && !target.has("description")) {
                silent.add(path + "/" + property.getKey());
            }
        });
        node.propertyStream()
                .forEach(property -> explain(path + "/" + property.getKey(), property.getValue(), root, silent));
    }

    private JsonNode json(Object value) {
        return mapper.valueToTree(value);
    }

    private static Object plain(Path file) throws IOException {
        return plain("m.yml", Files.readString(file));
    }

    private static Object plain(String name, String text) {
        Node root = YamlDocument.parse(new SourceText(name, text), new Diagnostics());
        assertThat(root).isNotNull();
        return plain(root);
    }

    private static Object plain(Node node) {
        if (node instanceof MapNode map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> plain.put(key, plain(entry.value())));
            return plain;
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(ModelSchemaTest::plain).toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case NOTHING -> null;
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case INTEGER -> new BigInteger(scalar.text());
            case NUMBER -> new BigDecimal(scalar.text());
            case TEXT -> scalar.text();
        };
    }

    private static List<List<Object>> paths(Object value) {
        List<List<Object>> paths = new ArrayList<>();
        collect(value, List.of(), paths);
        return paths;
    }

    private static void collect(Object value, List<Object> path, List<List<Object>> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> collect(below, longer(path, key), paths));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), longer(path, index), paths);
            }
        }
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Object value(Object value, List<Object> path) {
        Object found = value;
        for (Object step : path) {
            found = found instanceof Map<?, ?> map ? map.get(step) : ((List<?>) found).get((Integer) step);
        }
        return found;
    }

    private static Object replaced(Object value, List<Object> path, Object stranger) {
        if (path.isEmpty()) {
            return stranger;
        }
        List<Object> rest = path.subList(1, path.size());
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            copy.put(path.get(0), replaced(map.get(path.get(0)), rest, stranger));
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) value);
        int index = (Integer) path.get(0);
        copy.set(index, replaced(copy.get(index), rest, stranger));
        return copy;
    }
}
