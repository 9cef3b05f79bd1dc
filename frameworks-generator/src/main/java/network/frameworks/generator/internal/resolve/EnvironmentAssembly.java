package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.host.HostResolver;
import network.frameworks.generator.internal.resolve.inventory.InventoryResolver;
import network.frameworks.generator.internal.resolve.network.AddressResolver;
import network.frameworks.generator.internal.resolve.network.AddressResolver.Addresses;
import network.frameworks.generator.internal.resolve.network.CellResolver;
import network.frameworks.generator.internal.resolve.network.CertificateResolver;
import network.frameworks.generator.internal.resolve.network.DnsResolver;
import network.frameworks.generator.internal.resolve.network.FirewallResolver;
import network.frameworks.generator.internal.resolve.network.SiteResolver;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.region.Regions;
import network.frameworks.generator.internal.resolve.service.AddressBook;
import network.frameworks.generator.internal.resolve.store.StoreResolver;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.RegionPlan;
import network.frameworks.generator.plan.RolePlan;
import network.frameworks.generator.plan.Topology;
import network.frameworks.generator.plan.host.HostPlan;
import network.frameworks.generator.plan.network.MeshPlan;
import network.frameworks.generator.plan.network.NameEntry;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.generator.plan.network.PublicName;
import network.frameworks.generator.plan.network.PublicNames;
import network.frameworks.generator.plan.network.Subnet;
import network.frameworks.generator.plan.service.ExternalPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.internal.net.Ipv4Network;
import network.frameworks.model.internal.provider.Providers;
import network.frameworks.model.service.ServiceDefinition;

/** Puts an environment together once it is known what runs where. */
final class EnvironmentAssembly {

    private final Environment environment;
    private final Providers providers;
    private final Addresses addresses;
    private final NodeIndex index;
    private final Regions regions;
    private final String monitoringNode;
    private final CertificateResolver certificates;
    private final CellResolver cells;
    private final Map<String, List<ProxySite>> sites = new LinkedHashMap<>();
    private final HostResolver hosts;
    private final ReaderAccounts readers;

    EnvironmentAssembly(
            Environment environment,
            Catalogs catalogs,
            Addresses addresses,
            NodeIndex index,
            Regions regions,
            CellMap cells,
            String monitoringNode) {
        this.environment = environment;
        this.providers = catalogs.providers();
        this.addresses = addresses;
        this.index = index;
        this.regions = regions;
        this.monitoringNode = monitoringNode;
        this.certificates = new CertificateResolver(environment);
        this.cells = new CellResolver(environment, cells, index);
        SiteResolver siteResolver = new SiteResolver(environment, cells, certificates);
        index.nodes().forEach(node -> sites.put(node.name(), siteResolver.resolve(node)));
        this.hosts = new HostResolver(catalogs.osTuning(), environment.mesh().port());
        this.readers = new ReaderAccounts(environment.dataSources(), index.runs("grafana"));
    }

    EnvironmentPlan assemble(
            String platform, String meshUnit, List<ExternalPlan> external, InventoryResolver inventory) {
        List<NodePlan> nodes = nodes();
        return new EnvironmentPlan(
                environment,
                new Topology(roles(), clusters(platform, inventory, nodes), nodes, services(), external, regionPlans()),
                mesh(meshUnit),
                publicNames(),
                new ScrapeResolver().resolve(nodes),
                monitoringNode,
                inventory.resolve(readers, hosts.forAll(), monitoringNode));
    }

    // --- nodes -----------------------------------------------------------------------------------------------------

    private List<NodePlan> nodes() {
        NodeAssembly assembly = new NodeAssembly(environment, providers.placementGroupSize(), stores(), readers, sites);
        return index.nodes().stream()
                .map(node -> assembly.assemble(node, addresses.networks().get(node.cluster()), host(node)))
                .toList();
    }

    private StoreResolver stores() {
        return new StoreResolver(environment.name(), index, readers, regions);
    }

    // --- regions ---------------------------------------------------------------------------------------------------

    private List<RegionPlan> regionPlans() {
        SortedMap<String, SortedSet<String>> clusters = new TreeMap<>();
        Map<String, NodeContext> nodes = new LinkedHashMap<>();
        for (SettledNode node : index.nodes()) {
            nodes.putIfAbsent(node.context().region(), node.context());
            clusters.computeIfAbsent(node.context().region(), name -> new TreeSet<>())
                    .add(node.cluster());
        }
        List<NodeContext> firsts = List.copyOf(nodes.values());
        return clusters.entrySet().stream()
                .map(region -> new RegionPlan(
                        region.getKey(),
                        List.copyOf(region.getValue()),
                        regions.nearestFirst(nodes.get(region.getKey()), firsts).stream()
                                .map(NodeContext::region)
                                .toList(),
                        regions.aggregator().filter(region.getKey()::equals).isPresent()))
                .toList();
    }

    private HostPlan host(SettledNode node) {
        List<ProxySite> own = sites.getOrDefault(node.name(), List.of());
        return hosts.resolve(
                node, own, certificates.of(node, own), cells.edge(node).orElse(null));
    }

    private PublicNames publicNames() {
        List<PublicName> names = cells.names(sites);
        return new PublicNames(
                new DnsResolver(environment, index, providers.proxiedTtl()).resolve(names),
                certificates.resolve(index.nodes(), sites),
                cells.cells(names),
                names);
    }

    // --- clusters, roles and services ------------------------------------------------------------------------------

    private List<ClusterPlan> clusters(String platform, InventoryResolver inventory, List<NodePlan> nodes) {
        Map<String, List<NodePlan>> byCluster = new HashMap<>();
        nodes.forEach(node -> byCluster
                .computeIfAbsent(node.cluster(), name -> new ArrayList<>())
                .add(node));
        return environment.clusters().stream()
                .map(cluster -> cluster(
                        platform, cluster, inventory.group(cluster), byCluster.getOrDefault(cluster.name(), List.of())))
                .toList();
    }

    private ClusterPlan cluster(String platform, Cluster cluster, String group, List<NodePlan> nodes) {
        Ipv4Network network = addresses.networks().get(cluster.name());
        List<SettledNode> settled = index.ofCluster(cluster.name());
        return new ClusterPlan(
                cluster,
                group,
                new Subnet(
                        settled.get(0).context().region(),
                        network.toString(),
                        network.first().plus(1).toString(),
                        AddressResolver.FIRST_HOST),
                labels(platform, cluster),
                new FirewallResolver().resolve(environment, settled),
                nodes);
    }

    private SortedMap<String, String> labels(String platform, Cluster cluster) {
        SortedMap<String, String> labels = new TreeMap<>(cluster.labels());
        labels.put("managed-by", "frameworks");
        labels.put("platform", platform);
        labels.put("environment", environment.name());
        labels.put("cluster", cluster.name());
        labels.put("role", cluster.effectiveRole());
        return labels;
    }

    private List<RolePlan> roles() {
        Map<String, List<String>> clusters = new HashMap<>();
        environment
                .clusters()
                .forEach(cluster -> clusters.computeIfAbsent(cluster.effectiveRole(), role -> new ArrayList<>())
                        .add(cluster.name()));
        return environment.roles().stream()
                .filter(role -> clusters.containsKey(role.name()))
                .map(role -> new RolePlan(role.name(), clusters.get(role.name()), servicesOf(role)))
                .toList();
    }

    private static List<String> servicesOf(Role role) {
        return role.services().stream().map(ServiceUse::name).sorted().toList();
    }

    private List<ServicePlan> services() {
        return index.services().keySet().stream()
                .map(name -> {
                    List<SettledNode> nodes = index.running(name);
                    SettledNode last = nodes.get(nodes.size() - 1);
                    return new ServicePlan(
                            name,
                            last.byService().get(name).definition(),
                            AddressBook.privateName(name),
                            nodes.stream().map(SettledNode::name).toList());
                })
                .toList();
    }

    // --- mesh ------------------------------------------------------------------------------------------------------

    private MeshPlan mesh(String unit) {
        String range = environment.mesh().range();
        return new MeshPlan(
                Ipv4Network.parse(range)
                        .orElseThrow(() -> new IllegalArgumentException("no IPv4 network: " + range))
                        .prefix(),
                unit,
                index.nodes().stream()
                        .map(this::names)
                        .sorted(Comparator.comparing(entry -> entry.names().get(0)))
                        .toList());
    }

    /** What a node is called: a service that several regions have has a name in each besides. */
    private NameEntry names(SettledNode node) {
        TreeSet<String> services = new TreeSet<>();
        for (InstancePlan instance : node.instances()) {
            if (instance.definition().about().kind() != ServiceDefinition.Kind.EXPORTER) {
                services.add(AddressBook.privateName(instance.service()));
                if (regions.of(instance.service()).size() > 1) {
                    services.add(AddressBook.privateName(
                            instance.service(), node.context().region()));
                }
            }
        }
        List<String> names = new ArrayList<>(List.of(AddressBook.privateName(node.name())));
        names.addAll(services);
        return new NameEntry(node.address(), node.cluster(), node.context().region(), names);
    }
}
