package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.ScrapeTarget;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.Network.Exposure;

/** Decides what Prometheus scrapes: every instance with a metrics page, over the mesh. */
final class ScrapeResolver {

    /** Where exporter_exporter passes pages on; which one is asked for is a parameter. */
    private static final String RELAY_PATH = "/proxy";

    private static final String RELAY_PORT = "http";

    /**
     * A page as Prometheus reaches it.
     *
     * @param listener the port that it asks
     * @param path the path there
     * @param module what a relay is asked for, or empty
     */
    private record Page(Listener listener, String path, String module) {}

    /** The jobs, sorted by name. */
    List<ScrapeJob> resolve(List<NodePlan> nodes) {
        SortedMap<String, List<ScrapeTarget>> targets = new TreeMap<>();
        Map<String, Page> pages = new TreeMap<>();
        for (NodePlan node : nodes) {
            for (InstancePlan instance : node.instances()) {
                page(node, instance).ifPresent(page -> {
                    pages.put(instance.service(), page);
                    targets.computeIfAbsent(instance.service(), name -> new ArrayList<>())
                            .add(target(node, page.listener()));
                });
            }
        }
        return targets.entrySet().stream()
                .map(entry -> {
                    Page page = pages.get(entry.getKey());
                    return new ScrapeJob(entry.getKey(), page.path(), page.module(), entry.getValue());
                })
                .toList();
    }

    /** A page that only the node itself may ask is asked by way of the relay that it names. */
    private static Optional<Page> page(NodePlan node, InstancePlan instance) {
        MetricsPage metrics = instance.definition().watch().metrics();
        if (metrics == null) {
            return Optional.empty();
        }
        return instance.listener(metrics.port())
                .flatMap(listener -> listener.exposure() != Exposure.LOOPBACK
                        ? Optional.of(new Page(listener, metrics.path(), ""))
                        : Optional.ofNullable(metrics.via())
                                .flatMap(node::instance)
                                .flatMap(relay -> relay.listener(RELAY_PORT))
                                .map(relay -> new Page(relay, RELAY_PATH, instance.service())));
    }

    private static ScrapeTarget target(NodePlan node, Listener listener) {
        SortedMap<String, String> labels = new TreeMap<>(node.labels());
        labels.put("instance", node.name());
        return new ScrapeTarget(node.wireguardAddress() + ":" + listener.number(), labels);
    }
}
