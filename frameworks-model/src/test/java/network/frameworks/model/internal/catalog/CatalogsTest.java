package network.frameworks.model.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterType;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.read.ModelReader;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.Metric;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Kind;
import network.frameworks.model.service.Settings.Form;
import network.frameworks.model.service.Settings.Scope;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;
import org.junit.jupiter.api.Test;

/** The bundled data hold together. */
class CatalogsTest {
    private final Catalogs catalogs = Catalogs.bundled();

    @Test
    void everyServiceThatAnotherNamesExistsAndEveryPageHasAPort() {
        FrameworksModel model = FrameworksModel.builder("all", "example.org")
                .base(all -> {
                    catalogs.services().all().forEach(all::service);
                    all.role("media", "nginx");
                })
                .environment(
                        "prod",
                        prod -> prod.cluster(Cluster.builder("edge", ClusterType.EDGE, "cx23", "fsn1")
                                .build()))
                .build();
        assertThat(new ModelReader(catalogs).check(model).diagnostics()).isEmpty();
    }

    @Test
    void theFilesOfThePackAreRight() {
        assertThat(catalogs.problems()).isEmpty();
        assertThat(catalogs.services().all()).hasSize(48).allSatisfy(service -> {
            assertThat(catalogs.installers()
                            .find(String.valueOf(service.install().installer())))
                    .get()
                    .satisfies(installer -> assertThat(installer.methods())
                            .contains(service.install().method()));
            assertThat(service.install().archive()).isNotNull();
        });
    }

    @Test
    void whatAServiceLeavesOutItsKindSays() {
        ServiceDefinition own = ServiceDefinition.builder("own", Kind.GO_SERVICE)
                .variable("LOG_LEVEL", "debug")
                .secrets(List.of("DATABASE_URL", "OWN_TOKEN"))
                .secret(new Secret("DATABASE_PASSWORD", Scope.PROGRAM, null))
                .build();
        ServiceDefinition packaged = ServiceDefinition.builder("cache", Kind.SUBSTRATE)
                .packageName("memcached")
                .build();
        ServiceCatalog joined = catalogs.services().with(List.of(own, packaged));
        assertThat(joined.get("own").install().installer()).isEqualTo("frameworks-api");
        assertThat(joined.get("own").install().archive()).isFalse();
        assertThat(joined.get("own").settings().environment())
                .contains(new Variable("LOG_LEVEL", "debug"), new Variable("NODE_ID", "${node}"))
                .doesNotContain(new Variable("LOG_LEVEL", "info"));
        assertThat(joined.get("own").settings().secrets())
                .containsExactly(
                        new Secret("DATABASE_URL", Scope.PROGRAM, Form.POSTGRES_URL),
                        new Secret("OWN_TOKEN", Scope.ENVIRONMENT, Form.TEXT),
                        new Secret("DATABASE_PASSWORD", Scope.PROGRAM, Form.POSTGRES_PASSWORD),
                        new Secret("SERVICE_TOKEN", Scope.ENVIRONMENT, Form.TEXT));
        assertThat(joined.get("cache").install().installer()).isEqualTo("frameworks-packages");
        assertThat(joined.get("cache").install().method()).isEqualTo(Method.PACKAGE);
    }

    @Test
    void noTwoServicesHaveTheSameDefaultPortExceptTheTwoProxies() {
        Map<String, Set<String>> owners = new HashMap<>();
        for (ServiceDefinition service : catalogs.services().all()) {
            for (Port port : service.network().ports()) {
                owners.computeIfAbsent(port.number() + "/" + port.protocol(), place -> new TreeSet<>())
                        .add(service.name());
            }
        }
        owners.values().removeIf(names -> names.size() == 1 || names.equals(Set.of("caddy", "nginx")));
        assertThat(owners).isEmpty();
    }

    @Test
    void whateverPrometheusScrapesCanBeReachedOverTheMesh() {
        for (ServiceDefinition service : catalogs.services().all()) {
            if (service.watch().metrics() != null) {
                String port = service.watch().metrics().port();
                assertThat(service.network().ports()).as(service.name()).anySatisfy(found -> {
                    assertThat(found.name()).isEqualTo(port);
                    assertThat(found.exposure() == Exposure.LOOPBACK)
                            .isEqualTo(service.watch().metrics().via() != null);
                });
            }
        }
    }

    @Test
    void thePortsOfTheReferenceFacts() {
        assertThat(port("prometheus", "http")).isEqualTo(9091);
        assertThat(port("grafana", "http")).isEqualTo(3000);
        assertThat(port("alertmanager", "http")).isNotEqualTo(port("kafka", "controller"));
        assertThat(port("bridge", "http")).isEqualTo(18000);
        assertThat(port("decklog", "grpc")).isEqualTo(18006);
        assertThat(port("decklog", "http")).isEqualTo(18026);
    }

    private int port(String service, String name) {
        return catalogs.services().get(service).network().ports().stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void everyGoServiceExportsTheFamilyOfGoServices() {
        List<ServiceDefinition> goServices = catalogs.services().all().stream()
                .filter(service -> service.about().kind() == Kind.GO_SERVICE)
                .toList();
        assertThat(goServices).hasSize(17);
        for (ServiceDefinition service : goServices) {
            String prefix = service.name().replace('-', '_');
            assertThat(catalogs.metrics().of(service))
                    .extracting(Metric::name)
                    .contains(prefix + "_http_requests_total", "go_goroutines");
        }
    }

    @Test
    void metricsThatAreNeverSetAreNotListed() {
        assertThat(catalogs.metrics().seriesOf(catalogs.services().all()))
                .doesNotContainKeys("purser_billing_calculations_total", "cpu_usage_percent", "kafka_consumer_lag")
                .containsKeys(
                        "up",
                        "periscope_ingest_kafka_consumer_lag",
                        "foghorn_db_open_connections",
                        "signalman_message_delivery_lag_seconds_bucket");
    }

    @Test
    void everyMetricNameBelongsToServicesThatExist() {
        Set<String> scraped = catalogs.services().all().stream()
                .filter(service -> service.watch().metrics() != null)
                .map(ServiceDefinition::name)
                .collect(Collectors.toSet());
        assertThat(scraped).containsAll(catalogs.metrics().serviceNames());
    }

    @Test
    void theAlertsOfThePackAreReadAndHaveAUnitWhereTheyHaveAThreshold() {
        assertThat(catalogs.problems()).isEmpty();
        assertThat(catalogs.alerts().names())
                .containsExactly(
                        "DatabaseConnectionsHigh",
                        "HighCpuUsage",
                        "HighMemoryUsage",
                        "HighStreamLatency",
                        "KafkaConsumerLag",
                        "ServiceDown");
        catalogs.alerts().all().forEach(alert -> {
            AlertCondition condition = Objects.requireNonNull(alert.condition());
            assertThat(condition.hasThreshold())
                    .as(alert.name())
                    .isEqualTo(alert.setting().threshold() != null);
            assertThat(condition.hasThreshold())
                    .as(alert.name())
                    .isEqualTo(condition.bounds().unit() != null);
        });
    }

    @Test
    void theLatencyThresholdLiesBelowTheLargestBucket() {
        Alert alert = catalogs.alerts().find("HighStreamLatency").orElseThrow();
        AlertCondition.Bounds bounds = Objects.requireNonNull(alert.condition()).bounds();
        Metric metric = catalogs.metrics()
                .seriesOf(catalogs.services().all())
                .get("signalman_message_delivery_lag_seconds_bucket");
        assertThat(bounds.below()).isEqualByComparingTo(metric.largestBucket());
        assertThat(alert.setting().threshold()).isLessThan(bounds.below());
    }

    @Test
    void tuningOfARoleAndServicesIsLaidOverThatForAll() {
        OsTuningCatalog tuning = catalogs.osTuning();
        assertThat(tuning.forAll().sysctl()).containsEntry("vm.swappiness", "10");
        assertThat(tuning.forHost("media", List.of()).sysctl())
                .containsEntry("net.ipv4.tcp_congestion_control", "bbr")
                .containsEntry("net.core.somaxconn", "16384");
        assertThat(tuning.forHost("data", List.of("kafka", "bridge")).sysctl())
                .containsEntry("vm.swappiness", "1")
                .doesNotContainKey("net.ipv4.tcp_congestion_control");
        assertThat(tuning.forHost("control", List.of("yugabyte")).limits())
                .contains(new OsTuningCatalog.Limit("yugabyte", "nproc", 12_000));
    }

    @Test
    void dashboardsNumberTheirHeadingsAndPanelsForEver() {
        assertThat(catalogs.dashboards().names()).containsExactly("frameworks-overview", "infrastructure-metrics");
        catalogs.dashboards().all().forEach(dashboard -> {
            assertThat(dashboard.sections())
                    .allSatisfy(section -> assertThat(section.id()).isNotNull());
            assertThat(dashboard.sections())
                    .flatExtracting(DashboardSection::panels)
                    .allSatisfy(panel -> assertThat(panel.id()).isNotNull());
        });
    }
}
