package network.frameworks.generator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.contracts.EnvironmentFiles.File;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.RegionPlan;
import network.frameworks.generator.plan.service.PeerPlan;
import network.frameworks.generator.plan.store.KafkaPlan;
import network.frameworks.generator.plan.store.MirrorPlan;
import network.frameworks.generator.plan.store.MirrorPlan.RegionalKafka;
import network.frameworks.generator.plan.store.QuorumMember;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With several regions each client is told the local, the nearest or the one server. */
class RegionsTest {

    private final Plan plan = TwoRegions.plan();
    private final List<File> files = EnvironmentFiles.of(plan);

    private Set<String> told(String program, String cluster, String name) {
        return files.stream()
                .filter(file -> file.program().equals(program) && file.node().startsWith(cluster))
                .map(file -> file.holds(name))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName(
            "Programs of a region speak to the Kafka of it, those that gather to the one that gathers, wherever they"
                    + " are")
    void brokers() {
        for (String program : List.of("decklog", "signalman")) {
            assertThat(told(program, "regional-eu", "KAFKA_BROKERS")).containsExactly("regional-eu-1.internal:9092");
            assertThat(told(program, "regional-us", "KAFKA_BROKERS")).containsExactly("regional-us-1.internal:9092");
            assertThat(told(program, "regional-us", "KAFKA_CLUSTER_ID")).containsExactly("us-east");
        }
        for (String program : List.of("periscope-ingest", "periscope-metering")) {
            assertThat(told(program, "regional-eu", "KAFKA_BROKERS")).containsExactly("regional-eu-1.internal:9092");
        }
        assertThat(told("purser", "central", "KAFKA_BROKERS")).containsExactly("regional-eu-1.internal:9092");
        assertThat(told("periscope-ingest", "regional-eu", "MIRROR_REGION_PREFIXES"))
                .containsExactly("us-east");
        assertThat(told("periscope-metering", "regional-eu", "METERING_SOURCE_REGION"))
                .containsExactly("eu-central");
    }

    @Test
    @DisplayName("Who gathers speaks to the Kafka that gathers, also from another region")
    void aggregatorFromElsewhere() {
        List<File> moved = EnvironmentFiles.of(SamplePlans.ofText(TwoRegions.TEXT.replace(
                "central:     {type: central,  location: fsn1, serverType: cx43",
                "central: {type: central, location: ash, serverType: cpx31")));
        assertThat(moved)
                .filteredOn(file -> file.program().equals("purser"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.holds("KAFKA_BROKERS")).isEqualTo("regional-eu-1.internal:9092"));
        assertThat(moved)
                .filteredOn(file -> file.program().equals("bridge"))
                .allSatisfy(file ->
                        assertThat(file.holds("SIGNALMAN_GRPC_ADDR")).isEqualTo("signalman.us-east.internal:19005"));
    }

    @Test
    @DisplayName(
            "A local server has the name of the region, a near or global one its own, and its certificate is for that")
    void names() {
        assertThat(told("bridge", "central", "SIGNALMAN_GRPC_ADDR"))
                .containsExactly("signalman.eu-central.internal:19005");
        assertThat(told("bridge", "central", "DECKLOG_GRPC_ADDR")).containsExactly("decklog.eu-central.internal:18006");
        assertThat(told("bridge", "central", "SIGNALMAN_GRPC_ADDRS_BY_REGION"))
                .containsExactly(
                        "eu-central=signalman.eu-central.internal:19005;us-east=signalman.us-east.internal:19005");
        assertThat(told("foghorn", "regional-us", "DECKLOG_GRPC_ADDR"))
                .containsExactly("decklog.us-east.internal:18006");
        assertThat(told("commodore", "central", "DECKLOG_GRPC_ADDR")).containsExactly("decklog.internal:18006");
        assertThat(told("foghorn", "regional-us", "QUARTERMASTER_GRPC_ADDR"))
                .containsExactly("quartermaster.internal:19002");
        EnvironmentPlan prod = plan.environments().get(0);
        PeerPlan signalman = prod.nodes().stream()
                .flatMap(node -> node.instance("bridge").stream())
                .flatMap(bridge -> bridge.peers().stream())
                .filter(peer -> peer.service().equals("signalman"))
                .findFirst()
                .orElseThrow();
        assertThat(signalman.serverName()).isEqualTo("signalman.internal");
        assertThat(signalman.region()).isEqualTo("eu-central");
        Set<String> known = prod.mesh().names().stream()
                .flatMap(entry -> entry.names().stream())
                .collect(Collectors.toSet());
        assertThat(files.stream()
                        .flatMap(file -> file.values().values().stream())
                        .flatMap(value -> Stream.of(value.split("[,;/= ]")))
                        .filter(value -> value.contains(".internal")))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(known).contains(value.replaceAll(":\\d+$", "")));
    }

    @Test
    @DisplayName("With one region nothing has a regional name")
    void oneRegion() {
        assertThat(EnvironmentFiles.of(SamplePlans.of("frameworks-network")).stream()
                        .flatMap(file -> file.values().values().stream()))
                .noneMatch(value -> value.contains(".eu-central.internal"))
                .contains("signalman.internal:19005");
    }

    @Test
    @DisplayName("Kafka and Keeper vote within their region, and MirrorMaker knows how many copies each Kafka can keep")
    void quorums() {
        EnvironmentPlan prod = plan.environments().get(0);
        assertThat(kafka(prod, "regional-eu-1").members()).hasSize(1);
        assertThat(kafka(prod, "regional-us-1").members()).hasSize(1);
        assertThat(kafka(prod, "regional-us-1").clusterId())
                .isNotEqualTo(kafka(prod, "regional-eu-1").clusterId());
        assertThat(node(prod, "regional-eu-2").software().stores().keepers()).hasSize(3);
        MirrorPlan mirror = Objects.requireNonNull(kafka(prod, "regional-eu-1").mirror());
        assertThat(mirror.target()).isEqualTo(new RegionalKafka("eu-central", broker(prod, "regional-eu-1"), 1));
        assertThat(mirror.sources()).containsExactly(new RegionalKafka("us-east", broker(prod, "regional-us-1"), 1));
        assertThat(mirror.topics())
                .containsExactly("analytics_events", "billing.usage_reports", "decklog_events_dlq", "service_events");
        assertThat(kafka(prod, "regional-us-1").mirror()).isNull();
    }

    @Test
    @DisplayName("Brokers of several clusters of one region are one Kafka, with numbers that nobody else has")
    void oneKafkaPerRegion() {
        EnvironmentPlan prod = SamplePlans.ofText("""
            apiVersion: frameworks/v1
            name: demo
            domain: example.org
            roles: {data: {services: [kafka]}}
            services: {kafka: {placement: every-node}}
            environments:
              prod:
                clusters:
                  a: {type: regional, location: fsn1, serverType: cx23, nodes: 2}
                  b: {type: regional, location: hel1, serverType: cx23}
                  c: {type: regional, location: hel1, serverType: cx23, region: north}
            """).environments().get(0);
        assertThat(kafka(prod, "a-2").members())
                .extracting(QuorumMember::id)
                .hasSize(3)
                .startsWith(1L, 2L)
                .doesNotHaveDuplicates();
        assertThat(kafka(prod, "b-1").clusterId()).isEqualTo(kafka(prod, "a-1").clusterId());
        assertThat(kafka(prod, "c-1").members()).hasSize(1);
    }

    @Test
    @DisplayName("The plan knows the regions, and how near they are to each other")
    void regions() {
        assertThat(plan.environments().get(0).regions())
                .containsExactly(
                        new RegionPlan(
                                "eu-central",
                                List.of("central", "edge-eu", "regional-eu"),
                                List.of("eu-central", "us-east"),
                                true),
                        new RegionPlan(
                                "us-east", List.of("edge-us", "regional-us"), List.of("us-east", "eu-central"), false));
    }

    private static KafkaPlan kafka(EnvironmentPlan environment, String node) {
        return Objects.requireNonNull(
                node(environment, node).software().stores().kafka());
    }

    private static NodePlan node(EnvironmentPlan environment, String name) {
        return environment.nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String broker(EnvironmentPlan environment, String node) {
        return node(environment, node).wireguardAddress() + ":9092";
    }
}
