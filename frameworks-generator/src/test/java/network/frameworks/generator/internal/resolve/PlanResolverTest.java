package network.frameworks.generator.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterType;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.net.Ipv4Address;
import network.frameworks.model.internal.net.Ipv4Network;
import network.frameworks.model.service.Network.Exposure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanResolverTest {

    @ParameterizedTest
    @ValueSource(strings = {"frameworks-network", "minimal"})
    @DisplayName("Addresses are unique, lie in their networks and leave the gateway alone")
    void addresses(String sample) {
        for (EnvironmentPlan environment : SamplePlans.of(sample).environments()) {
            Ipv4Network mesh =
                    Ipv4Network.parse(environment.model().mesh().range()).orElseThrow();
            assertThat(environment.nodes())
                    .extracting(NodePlan::wireguardAddress)
                    .doesNotHaveDuplicates();
            assertThat(environment.nodes())
                    .extracting(node -> node.addresses().cluster())
                    .doesNotHaveDuplicates();
            assertThat(environment.nodes())
                    .allSatisfy(node -> assertThat(mesh.contains(address(node.wireguardAddress())))
                            .isTrue());
            environment.clusters().forEach(cluster -> {
                Ipv4Network network =
                        Ipv4Network.parse(cluster.subnet().range()).orElseThrow();
                assertThat(network.overlaps(mesh)).isFalse();
                assertThat(cluster.nodes())
                        .allSatisfy(node -> assertThat(network.contains(
                                        address(node.addresses().cluster())))
                                .isTrue())
                        .noneSatisfy(node -> assertThat(node.addresses().cluster())
                                .isEqualTo(cluster.subnet().gateway()));
            });
        }
    }

    @Test
    @DisplayName("Adding nodes or clusters moves no address of those that were there")
    void stable() {
        Map<String, String> before = addresses(model(2));
        for (int added = 1; added <= 40; added++) {
            Map<String, String> after = addresses(model(2 + added, "a-new-one", "zz-new-one"));
            assertThat(after).containsAllEntriesOf(before);
        }
    }

    @Test
    @DisplayName("Two nodes on one mesh address are told, with a pin that helps")
    void conflict() {
        FrameworksModel crowded = FrameworksModel.builder("demo", "example.org")
                .base(all -> all.role("media", "mistserver")
                        .mesh(new network.frameworks.model.Mesh("10.88.0.0/27", 51820, "wg0", 1420)))
                .environment("prod", prod -> prod.cluster(cluster("edge", 20)))
                .build();
        assertThatThrownBy(() -> resolve(crowded))
                .isInstanceOfSatisfying(
                        ResolveException.class,
                        e -> assertThat(e.diagnostics()).first().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("FW4001");
                            assertThat(problem.path()).hasToString("environments.prod.clusters.edge");
                            assertThat(problem.hint()).matches(".*wireguard: \\{\\d+: 10\\.88\\.0\\.\\d+}.*");
                        }));
    }

    @Test
    @DisplayName("A firewall with more rules than the provider takes is told at its cluster")
    void tooManyRules() {
        String ports = IntStream.range(0, 47)
                .mapToObj(port -> "p" + port + ": {number: " + (7000 + port) + ", exposure: public}")
                .collect(Collectors.joining(", "));
        assertThatThrownBy(() -> SamplePlans.ofText("""
                apiVersion: frameworks/v1
                name: demo
                domain: example.org
                roles: {media: {services: [box]}}
                services: {box: {kind: substrate, description: Box, install: {package: box}, ports: {%s}}}
                environments: {prod: {clusters: {edge: {type: edge, location: fsn1, serverType: cx23}}}}
                """.formatted(ports)))
                .isInstanceOfSatisfying(
                        ResolveException.class,
                        e -> assertThat(e.diagnostics()).singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("FW3208");
                            assertThat(problem.path()).hasToString("environments.prod.clusters.edge");
                            assertThat(problem.message())
                                    .isEqualTo("a firewall of Hetzner takes 50 rules, but the cluster needs 51");
                        }));
    }

    @Test
    @DisplayName("A pinned mesh address is taken, and nobody else gets it")
    void pinned() {
        Plan plan = SamplePlans.ofText("""
            apiVersion: frameworks/v1
            name: demo
            domain: example.org
            external: {foghorn: {host: foghorn.eu.example.net}}
            roles: {media: {services: [mistserver, helmsman]}}
            environments:
              prod:
                clusters:
                  edge: {type: edge, location: fsn1, serverType: cx23, nodes: 2, wireguard: {2: 10.88.1.2}}
            """);
        assertThat(plan.environments().get(0).nodes().get(1).wireguardAddress()).isEqualTo("10.88.1.2");
    }

    @Test
    @DisplayName("Every scrape target is a port that its node serves to the mesh or the world")
    void targets() {
        for (EnvironmentPlan environment : SamplePlans.of("frameworks-network").environments()) {
            assertThat(environment.jobs()).isNotEmpty();
            List<String> served = environment.nodes().stream()
                    .flatMap(node -> node.listeners().stream()
                            .filter(listener -> listener.exposure() != Exposure.LOOPBACK)
                            .map(listener -> node.wireguardAddress() + ":" + listener.number()))
                    .toList();
            environment
                    .jobs()
                    .forEach(job ->
                            job.targets().forEach(target -> assertThat(served).contains(target.address())));
        }
    }

    @Test
    @DisplayName("No two services of a node listen on the same port")
    void ports() {
        for (EnvironmentPlan environment : SamplePlans.of("frameworks-network").environments()) {
            environment
                    .nodes()
                    .forEach(node -> assertThat(node.listeners())
                            .extracting(Listener::number, Listener::protocol)
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    @DisplayName("The cloud firewall opens what is served publicly and nothing else")
    void firewall() {
        for (EnvironmentPlan environment : SamplePlans.of("frameworks-network").environments()) {
            environment.clusters().forEach(cluster -> {
                assertThat(cluster.firewall())
                        .filteredOn(rule -> Integer.valueOf(22).equals(rule.port()))
                        .allSatisfy(rule -> assertThat(rule.sources()).containsExactly("203.0.113.0/24"));
                List<String> open = cluster.firewall().stream()
                        .filter(rule -> rule.port() != null && rule.port() != 22)
                        .filter(rule ->
                                rule.port() != environment.model().mesh().port())
                        .filter(rule -> rule.port() != environment.model().ssh().port())
                        .map(rule -> rule.protocol() + rule.port())
                        .toList();
                List<String> served = cluster.nodes().stream()
                        .flatMap(node -> node.listeners().stream())
                        .filter(listener -> listener.exposure() == Exposure.PUBLIC)
                        .map(listener ->
                                listener.protocol().name().toLowerCase(java.util.Locale.ROOT) + listener.number())
                        .distinct()
                        .toList();
                assertThat(open).containsExactlyInAnyOrderElementsOf(served);
            });
        }
    }

    @Test
    @DisplayName("Every address a service is told resolves: a private name of the environment or an external host")
    void names() {
        for (EnvironmentPlan environment : SamplePlans.of("frameworks-network").environments()) {
            List<String> known = environment.mesh().names().stream()
                    .flatMap(entry -> entry.names().stream())
                    .toList();
            environment.nodes().stream()
                    .flatMap(node -> node.instances().stream())
                    .map(InstancePlan::environment)
                    .flatMap(variables -> variables.values().stream())
                    .flatMap(value -> List.of(value.split("[,/ ]")).stream())
                    .filter(value -> value.contains(".internal"))
                    .forEach(value -> assertThat(known).contains(value.replaceAll(":\\d+$", "")));
        }
    }

    @Test
    @DisplayName("One service per environment runs once, on the first node of the first cluster of its role")
    void placement() {
        EnvironmentPlan prod =
                SamplePlans.of("frameworks-network").environments().get(0);
        assertThat(prod.name()).isEqualTo("prod");
        assertThat(nodesOf(prod, "postgres")).containsExactly("central-1");
        assertThat(nodesOf(prod, "prometheus")).containsExactly("central-1");
        assertThat(nodesOf(prod, "bridge")).containsExactly("central-1", "central-2", "central-3");
        assertThat(nodesOf(prod, "node-exporter")).hasSize(6);
        assertThat(prod.monitoringNode()).isEqualTo("central-1");
    }

    private static List<String> nodesOf(EnvironmentPlan environment, String service) {
        return environment.services().stream()
                .filter(plan -> plan.name().equals(service))
                .flatMap(plan -> plan.nodes().stream())
                .toList();
    }

    private static Map<String, String> addresses(FrameworksModel model) {
        EnvironmentPlan environment = resolve(model).environments().get(0);
        Map<String, String> result = new TreeMap<>();
        environment.nodes().forEach(node -> {
            result.put("mesh " + node.name(), node.wireguardAddress());
            result.put("private " + node.name(), node.addresses().cluster());
        });
        environment
                .clusters()
                .forEach(cluster ->
                        result.put("network " + cluster.name(), cluster.subnet().range()));
        return result;
    }

    private static FrameworksModel model(int nodes, String... moreClusters) {
        return FrameworksModel.builder("demo", "example.org")
                .base(all -> all.role("media", "mistserver"))
                .environment("prod", prod -> {
                    prod.cluster(cluster("edge", nodes)).cluster(cluster("rim", 2));
                    for (String name : moreClusters) {
                        prod.cluster(cluster(name, 1));
                    }
                })
                .build();
    }

    private static Cluster cluster(String name, int nodes) {
        return Cluster.builder(name, ClusterType.EDGE, "cx23", "fsn1")
                .nodes(nodes)
                .build();
    }

    private static Plan resolve(FrameworksModel model) {
        return new PlanResolver(Catalogs.bundled()).resolve(model, "frameworks.yml");
    }

    private static Ipv4Address address(String text) {
        return Ipv4Address.parse(text).orElseThrow();
    }
}
