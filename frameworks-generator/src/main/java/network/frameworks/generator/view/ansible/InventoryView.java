package network.frameworks.generator.view.ansible;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.RolePlan;
import network.frameworks.model.ClusterType;

/**
 * The hosts and groups of an environment.
 *
 * @param roles the groups of roles, the three of the platform also when nothing carries them; their children are clusters
 * @param clusters the groups of clusters, with their hosts
 * @param tasks the groups that playbooks name, with their hosts, also when they are empty
 */
public record InventoryView(List<Group> roles, List<Group> clusters, List<Group> tasks) {

    public InventoryView {
        roles = List.copyOf(roles);
        clusters = List.copyOf(clusters);
        tasks = List.copyOf(tasks);
    }

    /**
     * A group.
     *
     * @param name its name
     * @param title what it stands for, for people
     * @param children names of groups in it
     * @param hosts names of hosts in it
     * @param variables what holds for all its hosts, sorted by name
     */
    public record Group(
            String name, String title, List<String> children, List<String> hosts, Map<String, String> variables) {

        public Group {
            children = List.copyOf(children);
            hosts = List.copyOf(hosts);
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
        }
    }

    /** The groups that have variables of their own: roles and clusters, sorted by name. */
    List<Group> described() {
        List<Group> groups = new ArrayList<>(roles);
        groups.addAll(clusters);
        groups.sort(Comparator.comparing(Group::name));
        return groups;
    }

    static InventoryView of(EnvironmentPlan environment) {
        TreeSet<String> roleNames = new TreeSet<>();
        for (ClusterType type : ClusterType.values()) {
            roleNames.add(type.role());
        }
        environment.roles().stream().map(RolePlan::name).forEach(roleNames::add);
        environment.clusters().stream().map(ClusterPlan::role).forEach(roleNames::add);
        GroupNames names = new GroupNames(roleNames);
        List<Group> roles = roleNames.stream()
                .map(role -> role(environment, names, role))
                .sorted(Comparator.comparing(Group::name))
                .toList();
        List<Group> clusters = environment.clusters().stream()
                .map(cluster -> cluster(names, cluster))
                .sorted(Comparator.comparing(Group::name))
                .toList();
        List<Group> tasks = List.of(
                task(environment, GroupNames.API, "hosts with services of frameworks-api", Installers::usesApi),
                task(environment, GroupNames.DATA, "hosts with services of frameworks-data", Installers::usesData),
                task(environment, GroupNames.MEDIA, "hosts with services of frameworks-media", Installers::usesMedia),
                task(
                        environment,
                        GroupNames.MONITORING,
                        "the host that watches all others",
                        node -> node.name().equals(environment.monitoringNode())));
        return new InventoryView(roles, clusters, tasks);
    }

    private static Group role(EnvironmentPlan environment, GroupNames names, String role) {
        List<String> children = environment.clusters().stream()
                .filter(cluster -> cluster.role().equals(role))
                .map(cluster -> names.cluster(cluster.name()))
                .sorted()
                .toList();
        return new Group(
                names.role(role), "Hosts of the role " + role, children, List.of(), Map.of("frameworks_role", role));
    }

    private static Group cluster(GroupNames names, ClusterPlan cluster) {
        return new Group(
                names.cluster(cluster.name()),
                "Hosts of the cluster " + cluster.name(),
                List.of(),
                cluster.nodes().stream().map(NodePlan::fqdn).toList(),
                Map.of(
                        "frameworks_cluster",
                        cluster.name(),
                        "frameworks_cluster_type",
                        cluster.type().word(),
                        "frameworks_region",
                        cluster.networkZone()));
    }

    private static Group task(EnvironmentPlan environment, String name, String title, Predicate<NodePlan> membership) {
        List<String> hosts = environment.nodes().stream()
                .filter(membership)
                .map(NodePlan::fqdn)
                .toList();
        return new Group(name, title, List.of(), hosts, Map.of());
    }
}
