package network.frameworks.generator.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.ExternalService;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Placement;

/** Decides which service runs on which node, those that nobody has to name included. */
final class PlacementResolver {

    /** Watches the host itself; on every node. */
    static final String NODE_EXPORTER = "node-exporter";

    /** What the monitoring node runs when no role of the model places it. */
    static final List<String> MONITORING = List.of("alertmanager", "grafana", "prometheus");

    private final Function<String, Optional<ServiceDefinition>> catalog;

    PlacementResolver(Function<String, Optional<ServiceDefinition>> catalog) {
        this.catalog = catalog;
    }

    /**
     * Where the services of an environment run.
     *
     * @param byNode for each node name its services, by service name
     * @param monitoringNode the node that runs Prometheus
     */
    record Placed(Map<String, Map<String, ServiceUse>> byNode, String monitoringNode) {}

    Placed resolve(Environment environment) {
        Map<String, Map<String, ServiceUse>> byNode = new HashMap<>();
        for (Cluster cluster : environment.clusters()) {
            for (int number = 1; number <= cluster.nodes(); number++) {
                byNode.put(AddressResolver.nodeName(cluster, number), new TreeMap<>());
            }
        }
        placeRoles(environment, byNode);
        String monitoringNode = placeMonitoring(environment, byNode);
        placeExporters(environment, byNode, monitoringNode);
        return new Placed(byNode, monitoringNode);
    }

    private void placeRoles(Environment environment, Map<String, Map<String, ServiceUse>> byNode) {
        Map<String, String> onlyNode = new HashMap<>();
        for (Cluster cluster : environment.clusters()) {
            for (ServiceUse use : services(environment, cluster)) {
                Placement placement = catalog.apply(use.name())
                        .map(ServiceDefinition::placement)
                        .orElse(Placement.EVERY_NODE);
                int last = placement == Placement.EVERY_NODE ? cluster.nodes() : 1;
                for (int number = 1; number <= last; number++) {
                    String node = AddressResolver.nodeName(cluster, number);
                    boolean here = placement != Placement.ONE_PER_ENVIRONMENT
                            || onlyNode.putIfAbsent(use.name(), node) == null;
                    if (here) {
                        place(byNode, node, use);
                    }
                }
            }
        }
    }

    private String placeMonitoring(Environment environment, Map<String, Map<String, ServiceUse>> byNode) {
        Optional<String> byModel = nodesOf(byNode, "prometheus").stream().findFirst();
        String node = byModel.orElseGet(() -> AddressResolver.nodeName(monitoringCluster(environment), 1));
        for (String service : MONITORING) {
            if (nodesOf(byNode, service).isEmpty() && isKnown(service) && !isExternal(environment, service)) {
                place(byNode, node, ServiceUse.of(service));
            }
        }
        return node;
    }

    private static Cluster monitoringCluster(Environment environment) {
        String named = environment.monitoring().cluster();
        return environment.clusters().stream()
                .filter(cluster -> named == null || cluster.name().equals(named))
                .min(Comparator.comparing(
                                (Cluster cluster) -> !cluster.effectiveRole().equals("control"))
                        .thenComparing(Cluster::name))
                .orElseThrow(() -> new IllegalArgumentException("no cluster can run the monitoring"));
    }

    private void placeExporters(
            Environment environment, Map<String, Map<String, ServiceUse>> byNode, String monitoringNode) {
        for (Map.Entry<String, Map<String, ServiceUse>> node : byNode.entrySet()) {
            if (isKnown(NODE_EXPORTER)) {
                place(byNode, node.getKey(), ServiceUse.of(NODE_EXPORTER));
            }
            for (String service : new ArrayList<>(node.getValue().keySet())) {
                exporterOf(service).ifPresent(exporter -> place(byNode, node.getKey(), ServiceUse.of(exporter)));
            }
        }
        for (ExternalService external : environment.external()) {
            exporterOf(external.name()).ifPresent(exporter -> place(byNode, monitoringNode, ServiceUse.of(exporter)));
        }
    }

    private Optional<String> exporterOf(String service) {
        return catalog.apply(service)
                .flatMap(definition -> Optional.ofNullable(definition.exporter()))
                .filter(this::isKnown);
    }

    private boolean isKnown(String service) {
        return catalog.apply(service).isPresent();
    }

    private static boolean isExternal(Environment environment, String service) {
        return environment.external().stream()
                .anyMatch(external -> external.name().equals(service));
    }

    private static void place(Map<String, Map<String, ServiceUse>> byNode, String node, ServiceUse use) {
        byNode.getOrDefault(node, new HashMap<>()).putIfAbsent(use.name(), use);
    }

    /** Nodes that run a service, sorted. */
    private static List<String> nodesOf(Map<String, Map<String, ServiceUse>> byNode, String service) {
        return byNode.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(service))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static List<ServiceUse> services(Environment environment, Cluster cluster) {
        return environment.roles().stream()
                .filter(role -> role.name().equals(cluster.effectiveRole()))
                .findFirst()
                .map(Role::services)
                .orElse(List.of());
    }
}
