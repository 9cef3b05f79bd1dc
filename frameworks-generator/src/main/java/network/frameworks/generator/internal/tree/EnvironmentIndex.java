package network.frameworks.generator.internal.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.ServicePlan;

/** Finds things of an environment that others know by name, without looking through all of them each time. */
final class EnvironmentIndex {

    private final Map<String, ClusterPlan> clusters = new HashMap<>();
    private final Map<String, NodePlan> nodes = new HashMap<>();
    private final Map<String, Set<ServicePlan>> servicesOfNode = new HashMap<>();

    EnvironmentIndex(EnvironmentPlan environment) {
        environment.clusters().forEach(cluster -> clusters.put(cluster.name(), cluster));
        environment.nodes().forEach(node -> nodes.put(node.name(), node));
        for (ServicePlan service : environment.services()) {
            service.nodes()
                    .forEach(node -> servicesOfNode
                            .computeIfAbsent(node, name -> new LinkedHashSet<>())
                            .add(service));
        }
    }

    List<ClusterPlan> clusters(Collection<String> names) {
        return names.stream().map(clusters::get).toList();
    }

    List<NodePlan> nodes(Collection<String> names) {
        return names.stream().map(nodes::get).toList();
    }

    /** The services that run on some of these nodes, in the order of the nodes and then by name. */
    List<ServicePlan> servicesOn(Collection<NodePlan> some) {
        return some.stream()
                .flatMap(node -> servicesOfNode.getOrDefault(node.name(), Set.of()).stream())
                .distinct()
                .toList();
    }

    /** The nodes of some clusters. */
    List<NodePlan> nodesIn(Collection<String> clusterNames) {
        return clusters(clusterNames).stream()
                .flatMap(cluster -> cluster.nodes().stream())
                .toList();
    }
}
