package network.frameworks.generator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import network.frameworks.generator.RenderedTree;
import network.frameworks.generator.TestPack;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.resolve.PlanResolver;
import network.frameworks.generator.internal.resolve.ResolveException;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.pack.Pack;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.read.ModelReader;
import network.frameworks.model.read.ReadResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each figure of a provider stands in its room and nowhere else: whoever changes it there changes what users see, and
 * nobody else has written it down.
 */
class ProviderFiguresTest {

    private static final PackLayers BUNDLED = PackLayers.bundled();
    private static final String EDGE = "edge: {type: edge, location: fsn1, serverType: cx23";

    /** Platforms that are just within the limits of their providers, or just beyond; the first has a tree. */
    private static final List<String> MODELS = List.of(
            model("demo", "prod", EDGE + ", nodes: 11, scalable: true}", "dns: {proxied: true, ttl: 60}\n"),
            model("demo", "prod", EDGE + ", nodes: 100}", ""),
            model("demo", "prod", EDGE + ", network: 10.9.0.0/24}", ""),
            model("demo", "prod", EDGE + ", network: 172.31.0.0/16}", ""),
            model("demo", "prod", EDGE + labels(), ""),
            model("demo", "prod", EDGE + "}", "dns: {ttl: 59}\n"),
            model("demo", "prod", EDGE + "}", "dns: {ttl: 86400}\n"),
            model("demo", "prod", EDGE + "}", "ssh: {allowedFrom: [" + list(100, "203.0.113.%d/32") + "]}\n"),
            model("demo", "prod", EDGE + "}", "certificates: {all: {names: [" + list(100, "n%d.example.org") + "]}}\n"),
            model("demo", "prod", EDGE + "}", publicPorts(46, 250)),
            model("p".repeat(63), "e".repeat(59), EDGE + "}", "state: {bucket: states}\n"));

    private static final List<String> SEEN =
            MODELS.stream().map(model -> seen(BUNDLED, model)).toList();

    static Stream<String> figures() {
        return leaves().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    @DisplayName("A figure that is another in its room is another for users")
    void isReadFromItsRoom(String figure) {
        String file = figure.substring(0, figure.indexOf(' '));
        List<String> path = List.of(figure.substring(file.length() + 1).split("\\."));
        String changed = JsonMapper.shared().writeValueAsString(changed(document(file), path));
        Pack other = new TestPack("other", new TreeSet<>(), Map.of(file, changed));
        PackLayers packs = PackLayers.of(List.of(BUNDLED.packs().get(0), other));
        assertThat(MODELS)
                .as("what users see with %s", changed)
                .anyMatch(model -> !seen(packs, model).equals(SEEN.get(MODELS.indexOf(model))));
    }

    @Test
    @DisplayName("Each provider is asked for in one version by everything that Terraform reads")
    void onePin() {
        for (PackFile file : files()) {
            if (document(file.path()).get("terraform") instanceof Map<?, ?> terraform) {
                String asked = "source = \"" + terraform.get("source") + "\" ";
                List<String> pins = Stream.of(
                                SEEN.get(0).replaceAll("\\s+", " ").split(Pattern.quote(asked), -1))
                        .skip(1)
                        .toList();
                assertThat(pins)
                        .hasSizeGreaterThan(1)
                        .allMatch(pin -> pin.startsWith("version = \"" + terraform.get("version") + "\""));
            }
        }
    }

    @Test
    @DisplayName("Addresses and versions of providers are written down in their rooms only")
    void areWrittenDownOnce() throws IOException {
        List<String> telling = leaves().values().stream()
                .map(String::valueOf)
                .filter(text -> text.matches(".*\\d.*[./].*|.*[./].*[./].*"))
                .toList();
        assertThat(telling).hasSizeGreaterThan(5);
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            telling.stream().filter(text::contains).forEach(figure -> found.add(file + " says " + figure));
        }
        assertThat(found).isEmpty();
    }

    /** Templates, code and data of everything but the rooms of providers. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : List.of(
                "templates",
                "frameworks-model/src/main",
                "frameworks-generator/src/main",
                "frameworks-maven-plugin/src/main")) {
            try (Stream<Path> files = Files.walk(Path.of("..", root))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> Stream.of("target", "internal/provider", "pack/providers")
                                .noneMatch(folder ->
                                        file.toString().replace('\\', '/').contains("/" + folder + "/")))
                        .forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(700);
        return sources;
    }

    // --- the figures -----------------------------------------------------------------------------------------------

    private static List<PackFile> files() {
        return BUNDLED.folder("providers").stream()
                .filter(file ->
                        file.path().endsWith("/facts.yaml") || file.path().endsWith("/provider.yaml"))
                .toList();
    }

    /** Every value of these files by file and path, but the names of providers and what is only for the checks of trees. */
    private static SortedMap<String, Object> leaves() {
        SortedMap<String, Object> leaves = new TreeMap<>();
        for (PackFile file : files()) {
            collect(document(file.path()), file.path() + " ", leaves);
        }
        leaves.keySet()
                .removeIf(name -> name.contains(" arguments.")
                        || name.endsWith(" terraform.name")
                        || name.endsWith(" terraform.checked"));
        assertThat(leaves).hasSizeGreaterThan(20);
        return leaves;
    }

    private static void collect(Map<?, ?> map, String before, SortedMap<String, Object> leaves) {
        map.forEach((key, value) -> {
            if (value instanceof Map<?, ?> below) {
                collect(below, before + key + ".", leaves);
            } else {
                leaves.put(before + key, value);
            }
        });
    }

    private static Map<?, ?> document(String path) {
        String text = BUNDLED.find(path).orElseThrow().text();
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** The document with another value at a path. */
    private static Map<String, Object> changed(Map<?, ?> document, List<String> path) {
        Map<String, Object> changed = new LinkedHashMap<>();
        document.forEach((key, value) -> changed.put(String.valueOf(key), value));
        Object value = changed.get(path.get(0));
        changed.put(
                path.get(0),
                value instanceof Map<?, ?> below ? changed(below, path.subList(1, path.size())) : another(value));
        return changed;
    }

    private static Object another(Object value) {
        if (value instanceof Integer number) {
            return number - 1;
        }
        if (value instanceof List<?> list) {
            return list.subList(1, list.size());
        }
        String text = String.valueOf(value);
        return text.replaceFirst("[a-z0-9](?=[^a-z0-9]*$)", text.matches(".*7[^a-z0-9]*") ? "8" : "7");
    }

    // --- what users see ----------------------------------------------------------------------------------------------

    private static String seen(PackLayers packs, String model) {
        Catalogs catalogs = Catalogs.of(packs);
        ReadResult read = new ModelReader(catalogs).read("frameworks.yml", model);
        String said = new DiagnosticPrinter().print(read.diagnostics());
        if (!read.ok()) {
            return said;
        }
        try {
            Plan plan = new PlanResolver(catalogs).resolve(read.orThrow(), "frameworks.yml");
            if (!model.equals(MODELS.get(0))) {
                return said;
            }
            return said
                    + RenderedTree.of(plan, "terraform").stream()
                            .map(OutputFile::content)
                            .collect(Collectors.joining());
        } catch (ResolveException e) {
            return said + new DiagnosticPrinter().print(e.diagnostics());
        }
    }

    private static String model(String name, String environment, String cluster, String more) {
        return """
                apiVersion: frameworks/v1
                name: %s
                domain: example.org
                roles: {media: {services: [%s]}}
                environments: {%s: {clusters: {%s}}}
                """.formatted(name, more.contains("box:") ? "box" : "nginx", environment, cluster) + more;
    }

    private static String labels() {
        String prefix = "a".repeat(61) + "." + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(63);
        assertThat(prefix).hasSize(253);
        return ", labels: {hetzner.cloud/a: b, " + "l".repeat(63) + ": x, " + prefix + "/a: x}}";
    }

    private static String list(int size, String pattern) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> pattern.formatted(number))
                .collect(Collectors.joining(", "));
    }

    /** A service that serves the world on many ports, and describes one of them at length. */
    private static String publicPorts(int ports, int description) {
        return "services:\n  box:\n    kind: substrate\n    description: Everything.\n    install: {package: box}\n    ports:\n"
                + IntStream.range(0, ports)
                        .mapToObj(port -> "      p" + port + ": {number: " + (7000 + port)
                                + ", exposure: public, description: "
                                + (port == 0 ? "d".repeat(description) : "port") + "}\n")
                        .collect(Collectors.joining());
    }
}
