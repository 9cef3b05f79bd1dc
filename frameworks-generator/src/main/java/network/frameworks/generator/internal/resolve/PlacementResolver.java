package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import network.frameworks.generator.internal.resolve.network.AddressResolver;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.ExternalService;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.catalog.ServiceCatalog;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Always;
import network.frameworks.model.service.ServiceDefinition.Placement;

/** Decides which service runs on which node, those that nobody has to name included. */
final class PlacementResolver {

    /** The node that runs it is the one that watches all others. */
    private static final String WATCHER = "prometheus";

    private final ServiceCatalog catalog;
    private final Function<Cluster, String> region;

    /**
     * @param catalog the services
     * @param region the region of a cluster
     */
    PlacementResolver(ServiceCatalog catalog, Function<Cluster, String> region) {
        this.catalog = catalog;
        this.region = region;
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
        Map<String, String> taken = new HashMap<>();
        for (Cluster cluster : environment.clusters()) {
            for (ServiceUse use : services(environment, cluster)) {
                Placement placement = catalog.find(use.name())
                        .map(service -> service.about().placement())
                        .orElse(Placement.EVERY_NODE);
                boolean everyNode = placement == Placement.EVERY_NODE || placement == Placement.ONE_REGION;
                boolean here = isHere(placement, use.name(), cluster, taken);
                for (int number = 1; here && number <= (everyNode ? cluster.nodes() : 1); number++) {
                    place(byNode, AddressResolver.nodeName(cluster, number), use);
                }
            }
        }
    }

    /** Whether a cluster has a service that its role names: of those that have it once, the first one does. */
    private boolean isHere(Placement placement, String service, Cluster cluster, Map<String, String> taken) {
        String here = region.apply(cluster);
        return switch (placement) {
            case EVERY_NODE, ONE_PER_CLUSTER -> true;
            case ONE_PER_REGION -> taken.putIfAbsent(service + " in " + here, here) == null;
            case ONE_REGION -> here.equals(taken.computeIfAbsent(service, name -> here));
            case ONE_PER_ENVIRONMENT -> taken.putIfAbsent(service, here) == null;
        };
    }

    private String placeMonitoring(Environment environment, Map<String, Map<String, ServiceUse>> byNode) {
        Optional<String> byModel = nodesOf(byNode, WATCHER).stream().findFirst();
        String node = byModel.orElseGet(() -> AddressResolver.nodeName(monitoringCluster(environment), 1));
        for (String service : always(Always.ON_MONITORING_NODE)) {
            if (nodesOf(byNode, service).isEmpty() && !isExternal(environment, service)) {
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
        List<String> everywhere = always(Always.ON_EVERY_NODE);
        for (Map.Entry<String, Map<String, ServiceUse>> node : byNode.entrySet()) {
            everywhere.forEach(service -> place(byNode, node.getKey(), ServiceUse.of(service)));
            for (String service : new ArrayList<>(node.getValue().keySet())) {
                exporterOf(service).ifPresent(exporter -> place(byNode, node.getKey(), ServiceUse.of(exporter)));
                relayOf(service).ifPresent(relay -> place(byNode, node.getKey(), ServiceUse.of(relay)));
            }
        }
        for (ExternalService external : environment.external()) {
            exporterOf(external.name()).ifPresent(exporter -> place(byNode, monitoringNode, ServiceUse.of(exporter)));
        }
    }

    private Optional<String> exporterOf(String service) {
        return catalog.find(service)
                .flatMap(definition -> Optional.ofNullable(definition.watch().exporter()))
                .filter(exporter -> catalog.find(exporter).isPresent());
    }

    private Optional<String> relayOf(String service) {
        return catalog.find(service)
                .flatMap(definition -> Optional.ofNullable(definition.watch().metrics()))
                .flatMap(page -> Optional.ofNullable(page.via()))
                .filter(relay -> catalog.find(relay).isPresent());
    }

    private List<String> always(Always where) {
        return catalog.all().stream()
                .filter(service -> service.about().always() == where)
                .map(ServiceDefinition::name)
                .toList();
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
