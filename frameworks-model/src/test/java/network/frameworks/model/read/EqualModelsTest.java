package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Certificate;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterType;
import network.frameworks.model.ExternalService;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.Receiver;
import network.frameworks.model.Severity;
import network.frameworks.model.Ssh;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.DashboardVariable;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The same said in another order or in Java is the same model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EqualModelsTest {
    private final ModelReader reader = new ModelReader();

    private static String sample(String name) throws IOException {
        return Files.readString(SamplesTest.SAMPLES.resolve(name).resolve("frameworks.yml"));
    }

    @SeededTest(cases = 30)
    void theOrderOfKeysNeverMatters(Draw draw) throws IOException {
        for (String text : List.of(
                sample("frameworks-network"), Files.readString(MistakesTest.TestFiles.directory("everything.yml")))) {
            Object loaded = new Load(LoadSettings.builder()
                            .setSchema(new FailsafeSchema())
                            .build())
                    .loadFromString(text);
            String shuffled = draw.made(() -> new Dump(DumpSettings.builder()
                            .setSchema(new FailsafeSchema())
                            .build())
                    .dumpToString(shuffle(loaded, draw.random())));

            FrameworksModel expected = reader.read("a.yml", text).orThrow();
            assertThat(reader.read("b.yml", shuffled).orThrow()).isEqualTo(expected);
        }
    }

    private static Object shuffle(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<Object, Object> shuffled = new LinkedHashMap<>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), shuffle(entry.getValue(), random)));
            return shuffled;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> shuffle(item, random)).toList();
        }
        return value;
    }

    @Test
    void aJavaBuiltModelEqualsTheMinimalFile() throws IOException {
        FrameworksModel built = FrameworksModel.builder("minimal", "example.org")
                .base(all -> all.ssh(new Ssh("root", 22, List.of("minimal"), List.of("203.0.113.0/24")))
                        .role("media", "caddy", "mistserver", "helmsman")
                        .external(new ExternalService("foghorn", "foghorn.eu.example.net", 18029)))
                .environment(
                        "prod",
                        prod -> prod.cluster(Cluster.builder("edge", ClusterType.EDGE, "cx23", "fsn1")
                                .build()))
                .build();

        assertThat(built)
                .isEqualTo(reader.read("minimal.yml", sample("minimal")).orThrow());
        assertThat(reader.check(built).diagnostics()).isEmpty();
    }

    @Test
    void aJavaBuiltModelEqualsTheReferenceFile() throws IOException {
        FrameworksModel built = FrameworksModel.builder("frameworks", "frameworks.network")
                .base(all -> all.ssh(new Ssh("root", 22, List.of("frameworks"), List.of("203.0.113.0/24")))
                        .role(
                                "control",
                                "nginx",
                                "bridge",
                                "commodore",
                                "quartermaster",
                                "purser",
                                "navigator",
                                "postgres",
                                "redis")
                        .role(
                                "data",
                                "nginx",
                                "kafka",
                                "clickhouse",
                                "decklog",
                                "signalman",
                                "periscope-ingest",
                                "periscope-query",
                                "periscope-metering",
                                "foghorn",
                                "chandler")
                        .role("media", "caddy", "mistserver", "helmsman")
                        .certificate(new Certificate("api", List.of("${domain}", "*.${domain}"), "control", 1))
                        .receiver(new Receiver("on-call", Receiver.Kind.PAGERDUTY, null, List.of(Severity.CRITICAL)))
                        .receiver(new Receiver("operators", Receiver.Kind.SLACK, "#operators", List.of()))
                        .dashboard(Dashboard.builder("frameworks-overview").build())
                        .dashboard(Dashboard.builder("infrastructure-metrics").build()))
                .environment(
                        "prod",
                        prod -> prod.cluster(Cluster.builder("central", ClusterType.CENTRAL, "cx43", "fsn1")
                                        .nodes(3)
                                        .build())
                                .cluster(Cluster.builder("regional-eu", ClusterType.REGIONAL, "cx33", "hel1")
                                        .nodes(2)
                                        .build())
                                .cluster(Cluster.builder("edge-us-east", ClusterType.EDGE, "cpx21", "ash")
                                        .cell("us-east")
                                        .build()))
                .build();

        FrameworksModel read =
                reader.read("reference.yml", sample("frameworks-network")).orThrow();
        assertThat(built.environments().get(0))
                .usingRecursiveComparison()
                .ignoringFields("alerts", "domain", "acme")
                .isEqualTo(read.environments().get(0));
        assertThat(reader.check(built).ok()).isTrue();
    }

    @Test
    void aJavaBuiltDashboardEqualsTheFile() throws IOException {
        FrameworksModel read = reader.read(
                        "everything.yml", Files.readString(MistakesTest.TestFiles.directory("everything.yml")))
                .orThrow();
        Panel targets = Panel.builder("targets")
                .id(11)
                .title("Targets")
                .description("Scrape targets of each job.")
                .type(Panel.Type.TIMESERIES)
                .source(Panel.Source.PROMETHEUS)
                .unit("percent")
                .min(BigDecimal.valueOf(-1))
                .max(new BigDecimal("100.5"))
                .decimals(1)
                .stacking(Panel.Stacking.NORMAL)
                .threshold(new Panel.Threshold(null, null, "green"))
                .threshold(new Panel.Threshold(new BigDecimal("0.5"), null, "dark-red"))
                .threshold(new Panel.Threshold(null, "HighCpuUsage", "#ff0000"))
                .query(new Panel.Query("sum by (job) (up)", null, "{{job}}", Panel.Format.TIME_SERIES))
                .build();
        Panel countries = Panel.builder("countries")
                .title("Countries")
                .description("Sessions by country.")
                .type(Panel.Type.GEOMAP)
                .source(Panel.Source.CLICKHOUSE)
                .geomap(new Panel.Geomap("Sessions", "code", "sessions"))
                .query(new Panel.Query(
                        null, "SELECT code, count() AS sessions FROM sessions GROUP BY code", null, Panel.Format.TABLE))
                .build();
        Dashboard built = Dashboard.builder("relay")
                .title("Relay")
                .description("What the relays do.")
                .refresh(Duration.ofMinutes(1))
                .timeRange(Duration.ofHours(3))
                .variable(new DashboardVariable("queue", "Queue", "up", "job"))
                .section(new DashboardSection("queues", true, 10, "Queues", 6, 3, List.of(targets, countries)))
                .build();

        assertThat(read.environments())
                .allSatisfy(environment -> assertThat(environment.dashboards()).contains(built));
    }

    @Test
    void theSameRulesRunOnJavaBuiltModels() {
        FrameworksModel built = FrameworksModel.builder("demo", "example.org")
                .base(all -> all.role("media", "nginx")
                        .alert(Alert.builder("HighCpuUsage")
                                .override(new AlertOverride(null, "medai", null, null, null, Severity.INFO))
                                .build()))
                .environment(
                        "prod",
                        prod -> prod.cluster(Cluster.builder("edge", ClusterType.EDGE, "cx22", "fsn1")
                                .build()))
                .build();

        ReadResult result = reader.check(built);

        assertThat(result.ok()).isFalse();
        assertThat(result.diagnostics())
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly(
                        "FW3204 environments.prod.clusters.edge.serverType",
                        "FW3401 environments.prod.alerts.HighCpuUsage.overrides[0].role");
    }

    @Test
    void laterProblemsFindTheirPlaceInTheFile() throws IOException {
        Path file = SamplesTest.SAMPLES.resolve("frameworks-network").resolve("frameworks.yml");
        ReadResult result = reader.read(file, "frameworks.yml");
        ModelPath path = ModelPath.of("environments", "staging", "mesh", "range");
        Diagnostic problem = Diagnostic.of(DiagnosticCode.MESH_TOO_SMALL, path, "too small", null);

        Diagnostic located = result.sourceMap().locate(problem);

        assertThat(located.path()).hasToString("mesh.range");
        assertThat(located.location()).hasToString("frameworks.yml:7:15");
        assertThat(located.sourceLine()).startsWith("mesh:");
    }
}
