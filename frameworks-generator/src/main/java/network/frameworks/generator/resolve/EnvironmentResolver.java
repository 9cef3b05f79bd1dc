package network.frameworks.generator.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ExternalPlan;
import network.frameworks.generator.plan.InstancePlan;
import network.frameworks.generator.plan.Listener;
import network.frameworks.generator.plan.NameEntry;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.ProxySite;
import network.frameworks.generator.plan.RolePlan;
import network.frameworks.generator.plan.SecretPlan;
import network.frameworks.generator.plan.ServicePlan;
import network.frameworks.generator.resolve.AddressResolver.Addresses;
import network.frameworks.generator.resolve.CertificateResolver.NodeRole;
import network.frameworks.generator.resolve.PlacementResolver.Placed;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.net.Ipv4Network;
import network.frameworks.model.service.ServiceDefinition;

/** Decides one environment, step by step; every step has a resolver of its own. */
final class EnvironmentResolver {

    /** Hetzner puts at most ten servers into a spread placement group. */
    private static final int PLACEMENT_GROUP_SIZE = 10;

    private final String platform;
    private final Environment environment;
    private final Facts facts;
    private final Addresses addresses;
    private final Placed placed;
    private final CertificateResolver certificates;

    EnvironmentResolver(String platform, Environment environment, Facts facts, List<AddressConflict> conflicts) {
        this.platform = platform;
        this.environment = environment;
        this.facts = facts;
        this.addresses = new AddressResolver().resolve(environment, conflicts);
        this.placed = new PlacementResolver(facts::service).resolve(environment);
        this.certificates = new CertificateResolver(environment);
    }

    EnvironmentPlan resolve() {
        Map<String, ServiceDefinition> served = new TreeMap<>();
        Map<String, List<String>> nodesOfService = new TreeMap<>();
        for (NodeContext node : contexts()) {
            placed.byNode().get(node.name()).forEach((service, use) -> {
                served.put(service, definition(node, use));
                nodesOfService
                        .computeIfAbsent(service, name -> new ArrayList<>())
                        .add(node.name());
            });
        }
        InstanceResolver instances =
                new InstanceResolver(environment, new AddressBook(served, nodesOfService, externalAddresses()));
        List<NodePlan> nodes =
                contexts().stream().map(node -> node(node, instances)).toList();
        return new EnvironmentPlan(
                environment.name(),
                environment.domain(),
                environment,
                network(environment.mesh().range()).prefix(),
                roles(),
                environment.clusters().stream()
                        .map(cluster -> cluster(cluster, nodes))
                        .toList(),
                nodes,
                served.values().stream()
                        .map(definition -> new ServicePlan(
                                definition.name(),
                                definition,
                                AddressBook.privateName(definition.name()),
                                nodesOfService.get(definition.name())))
                        .toList(),
                external(),
                names(nodes),
                new ScrapeResolver().resolve(nodes),
                new DnsResolver().resolve(environment, nodes),
                certificates.resolve(nodes.stream()
                        .map(node -> new NodeRole(node.name(), node.role()))
                        .toList()),
                secrets(nodes),
                placed.monitoringNode());
    }

    /** The nodes in the order of their clusters and numbers. */
    private List<NodeContext> contexts() {
        List<NodeContext> result = new ArrayList<>();
        for (Cluster cluster : environment.clusters()) {
            for (int number = 1; number <= cluster.nodes(); number++) {
                String name = AddressResolver.nodeName(cluster, number);
                result.add(new NodeContext(
                        name, cluster, number, zone(cluster), addresses.mesh().get(name)));
            }
        }
        return result;
    }

    private ServiceDefinition definition(NodeContext node, ServiceUse use) {
        ServiceDefinition entry = InstanceResolver.withPorts(entry(use.name()), use);
        return entry.publicName() != null && !hasProxy(node) ? InstanceResolver.withoutProxy(entry) : entry;
    }

    private ServiceDefinition entry(String service) {
        return facts.service(service)
                .orElseThrow(() -> new IllegalArgumentException("no service " + service + " in the catalogue"));
    }

    private boolean hasProxy(NodeContext node) {
        return InstanceResolver.PROXIES.stream().anyMatch(placed.byNode().get(node.name())::containsKey);
    }

    private NodePlan node(NodeContext node, InstanceResolver instanceResolver) {
        Cluster cluster = node.cluster();
        List<InstancePlan> instances = placed.byNode().get(node.name()).values().stream()
                .map(use -> instanceResolver.resolve(node, use, definition(node, use)))
                .sorted(Comparator.comparing(InstancePlan::service))
                .toList();
        String role = cluster.effectiveRole();
        return new NodePlan(
                node.name(),
                node.name() + "." + environment.domain(),
                AddressBook.privateName(node.name()),
                cluster.name(),
                role,
                node.region(),
                node.number(),
                cluster.locations()
                        .get((node.number() - 1) % cluster.locations().size()),
                addresses
                        .networks()
                        .get(cluster.name())
                        .first()
                        .plus(AddressResolver.FIRST_HOST + node.number() - 1L)
                        .toString(),
                node.wireguardAddress(),
                (node.number() - 1) / PLACEMENT_GROUP_SIZE,
                instances,
                instances.stream()
                        .flatMap(instance -> instance.listeners().stream())
                        .sorted(Comparator.comparingInt(Listener::number).thenComparing(Listener::protocol))
                        .toList(),
                hasProxy(node) ? sites(role, instances) : List.of(),
                certificates.forRole(role),
                labels(node));
    }

    private List<ProxySite> sites(String role, List<InstancePlan> instances) {
        List<ProxySite> sites = new ArrayList<>();
        for (InstancePlan instance : instances) {
            String label = instance.definition().publicName();
            if (label == null || InstanceResolver.PROXIES.contains(instance.service())) {
                continue;
            }
            String serverName = DnsResolver.publicName(environment, label);
            instance.listeners().stream()
                    .filter(listener -> listener.port().equals("http"))
                    .findFirst()
                    .ifPresent(listener -> sites.add(new ProxySite(
                            serverName,
                            instance.service(),
                            listener.bindAddress(),
                            listener.number(),
                            certificates.covering(role, serverName).orElse(null))));
        }
        sites.sort(Comparator.comparing(ProxySite::serverName));
        return sites;
    }

    private SortedMap<String, String> labels(NodeContext node) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("environment", environment.name());
        labels.put("cluster", node.cluster().name());
        labels.put("region", node.region());
        labels.put("role", node.cluster().effectiveRole());
        labels.put("node", node.name());
        return labels;
    }

    private ClusterPlan cluster(Cluster cluster, List<NodePlan> allNodes) {
        List<NodePlan> nodes = allNodes.stream()
                .filter(node -> node.cluster().equals(cluster.name()))
                .toList();
        Ipv4Network network = addresses.networks().get(cluster.name());
        SortedMap<String, String> labels = new TreeMap<>(cluster.labels());
        labels.put("managed-by", "frameworks");
        labels.put("platform", platform);
        labels.put("environment", environment.name());
        labels.put("cluster", cluster.name());
        labels.put("role", cluster.effectiveRole());
        return new ClusterPlan(
                cluster.name(),
                cluster.name().replace('-', '_'),
                cluster.type(),
                cluster.effectiveRole(),
                cluster.locations(),
                zone(cluster),
                network.toString(),
                network.first().plus(1).toString(),
                cluster.serverType(),
                facts.architecture(cluster.serverType()),
                cluster.image(),
                cluster.scalable(),
                AddressResolver.FIRST_HOST,
                labels,
                new FirewallResolver().resolve(environment, nodes),
                nodes);
    }

    private List<RolePlan> roles() {
        return environment.roles().stream()
                .map(role -> new RolePlan(role.name(), clustersOf(role), servicesOf(role)))
                .filter(role -> !role.clusters().isEmpty())
                .toList();
    }

    private List<String> clustersOf(Role role) {
        return environment.clusters().stream()
                .filter(cluster -> cluster.effectiveRole().equals(role.name()))
                .map(Cluster::name)
                .toList();
    }

    private static List<String> servicesOf(Role role) {
        return role.services().stream().map(ServiceUse::name).sorted().toList();
    }

    private List<AddressBook.External> externalAddresses() {
        return environment.external().stream()
                .map(external -> new AddressBook.External(external.host(), external.port(), entry(external.name())))
                .toList();
    }

    private List<ExternalPlan> external() {
        return environment.external().stream()
                .map(external -> new ExternalPlan(
                        external.name(),
                        external.host(),
                        external.port() != null
                                ? external.port()
                                : entry(external.name()).ports().get(0).number()))
                .toList();
    }

    private static List<NameEntry> names(List<NodePlan> nodes) {
        return nodes.stream()
                .map(node -> {
                    List<String> names = new ArrayList<>(List.of(node.privateName()));
                    node.instances().stream()
                            .filter(instance -> instance.definition().kind() != ServiceDefinition.Kind.EXPORTER)
                            .forEach(instance -> names.add(AddressBook.privateName(instance.service())));
                    return new NameEntry(node.wireguardAddress(), names);
                })
                .sorted(Comparator.comparing(entry -> entry.names().get(0)))
                .toList();
    }

    private static List<SecretPlan> secrets(List<NodePlan> nodes) {
        TreeSet<SecretPlan> secrets =
                new TreeSet<>(Comparator.comparing(SecretPlan::variable).thenComparing(SecretPlan::name));
        nodes.forEach(node -> node.instances().forEach(instance -> secrets.addAll(instance.secrets())));
        return List.copyOf(secrets);
    }

    private String zone(Cluster cluster) {
        return cluster.networkZone() != null
                ? cluster.networkZone()
                : facts.networkZone(cluster.locations().get(0));
    }

    private static Ipv4Network network(String cidr) {
        return Ipv4Network.parse(cidr).orElseThrow(() -> new IllegalArgumentException("no IPv4 network: " + cidr));
    }
}
