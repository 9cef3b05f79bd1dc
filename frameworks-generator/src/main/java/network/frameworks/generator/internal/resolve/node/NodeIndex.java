package network.frameworks.generator.internal.resolve.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.service.InstancePlan;

/** The nodes of an environment, found without a search. */
public final class NodeIndex {

    private final List<SettledNode> nodes;
    private final Map<String, List<SettledNode>> byService = new HashMap<>();
    private final Map<String, List<SettledNode>> byCluster = new HashMap<>();
    private final SortedMap<String, InstancePlan> firstOfService = new TreeMap<>();

    /** An index of the nodes of an environment, in their order. */
    public NodeIndex(List<SettledNode> nodes) {
        this.nodes = List.copyOf(nodes);
        for (SettledNode node : nodes) {
            byCluster.computeIfAbsent(node.cluster(), name -> new ArrayList<>()).add(node);
            node.byService().forEach((service, instance) -> {
                byService.computeIfAbsent(service, name -> new ArrayList<>()).add(node);
                firstOfService.putIfAbsent(service, instance);
            });
        }
    }

    /** All nodes, in their order. */
    public List<SettledNode> nodes() {
        return nodes;
    }

    /** The nodes that run a service, in their order. */
    public List<SettledNode> running(String service) {
        return byService.getOrDefault(service, List.of());
    }

    /** The nodes of a cluster, in their order. */
    public List<SettledNode> ofCluster(String cluster) {
        return byCluster.getOrDefault(cluster, List.of());
    }

    /** One instance of each service, by name. */
    public SortedMap<String, InstancePlan> services() {
        return firstOfService;
    }

    /** Whether some node runs a service. */
    public boolean runs(String service) {
        return firstOfService.containsKey(service);
    }

    /** One instance of a service, or nothing. */
    public Optional<InstancePlan> service(String service) {
        return Optional.ofNullable(firstOfService.get(service));
    }
}
