package network.frameworks.generator.internal.resolve.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.order.StepResolver;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.plan.host.TuningPlan;
import network.frameworks.generator.plan.inventory.HostGroup;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.generator.plan.inventory.InventoryPlan;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterType;
import network.frameworks.model.Environment;

/** Decides the groups of an environment's hosts. */
public final class InventoryResolver {

    private final Environment environment;
    private final NodeIndex index;
    private final List<InstallerPlan> installers;
    private final int steps;
    private final SortedMap<String, SortedSet<String>> clustersOfRole;
    private final GroupNames names;

    /**
     * @param environment the environment
     * @param index its nodes
     * @param installers the roles that install services on some host of the platform
     * @param steps how many steps a release of the platform has
     */
    public InventoryResolver(Environment environment, NodeIndex index, List<InstallerPlan> installers, int steps) {
        this.environment = environment;
        this.index = index;
        this.installers = installers;
        this.steps = steps;
        this.clustersOfRole = clustersOfRole();
        Set<String> plays = InstallerResolver.groups(installers);
        IntStream.rangeClosed(1, steps).mapToObj(StepResolver::group).forEach(plays::add);
        this.names = new GroupNames(clustersOfRole.keySet(), plays);
    }

    /** The group of a cluster. */
    public String group(Cluster cluster) {
        return names.cluster(cluster.name());
    }

    /** The inventory. */
    public InventoryPlan resolve(ReaderAccounts readers, TuningPlan tuning, String monitoringNode) {
        List<HostGroup> roles = new ArrayList<>();
        clustersOfRole.forEach((role, clusters) -> roles.add(role(role, clusters)));
        roles.sort(Comparator.comparing(HostGroup::name));
        return new InventoryPlan(
                roles,
                environment.clusters().stream()
                        .map(this::cluster)
                        .sorted(Comparator.comparing(HostGroup::name))
                        .toList(),
                tasks(monitoringNode),
                tuning,
                new VaultResolver().resolve(environment, index, readers));
    }

    /** The clusters of each role: those of the platform, those that a cluster carries. */
    private SortedMap<String, SortedSet<String>> clustersOfRole() {
        SortedMap<String, SortedSet<String>> clusters = new TreeMap<>();
        for (ClusterType type : ClusterType.values()) {
            clusters.put(type.role(), new TreeSet<>());
        }
        for (Cluster cluster : environment.clusters()) {
            clusters.computeIfAbsent(cluster.effectiveRole(), role -> new TreeSet<>())
                    .add(cluster.name());
        }
        return clusters;
    }

    private HostGroup role(String role, SortedSet<String> clusters) {
        return new HostGroup(
                names.role(role),
                "Hosts of the role " + role,
                clusters.stream().map(names::cluster).sorted().toList(),
                List.of(),
                new TreeMap<>(Map.of("frameworks_role", role)));
    }

    private HostGroup cluster(Cluster cluster) {
        List<SettledNode> nodes = index.ofCluster(cluster.name());
        SortedMap<String, String> variables = new TreeMap<>();
        variables.put("frameworks_cluster", cluster.name());
        variables.put("frameworks_cluster_type", cluster.type().word());
        nodes.stream()
                .findFirst()
                .ifPresent(node ->
                        variables.put("frameworks_region", node.context().region()));
        return new HostGroup(
                group(cluster),
                "Hosts of the cluster " + cluster.name(),
                List.of(),
                nodes.stream().map(SettledNode::fqdn).toList(),
                variables);
    }

    private List<HostGroup> tasks(String monitoringNode) {
        Map<String, Set<String>> hosts = new TreeMap<>();
        Set<String> monitoring = new LinkedHashSet<>();
        for (SettledNode node : index.nodes()) {
            node.instances()
                    .forEach(instance -> hosts.computeIfAbsent(
                                    instance.installation().installer(), role -> new LinkedHashSet<>())
                            .add(node.fqdn()));
            if (node.name().equals(monitoringNode)) {
                monitoring.add(node.fqdn());
            }
        }
        List<HostGroup> tasks = new ArrayList<>();
        for (InstallerPlan installer : installers) {
            if (!installer.hosts().equals(GroupNames.ALL)) {
                tasks.add(task(
                        installer.hosts(),
                        "hosts with services of " + installer.name(),
                        hosts.getOrDefault(installer.name(), Set.of())));
            }
        }
        for (int step = 1; step <= steps; step++) {
            tasks.add(task(
                    StepResolver.group(step),
                    "hosts with something to do in step " + step + " of a release",
                    hostsOf(step)));
        }
        tasks.add(task(GroupNames.MONITORING, "the host that watches all others", monitoring));
        return tasks;
    }

    private Set<String> hostsOf(int step) {
        return index.nodes().stream()
                .filter(node -> node.instances().stream()
                        .anyMatch(instance -> instance.rollout().step() == step))
                .map(SettledNode::fqdn)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static HostGroup task(String name, String title, Set<String> hosts) {
        return new HostGroup(name, title, List.of(), List.copyOf(hosts), new TreeMap<>());
    }
}
