package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.ScrapeTarget;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.Network.Exposure;

/** Turns every metrics page that Prometheus can reach into a scrape target. */
final class ScrapeResolver {

    List<ScrapeJob> resolve(List<NodePlan> nodes) {
        Map<String, List<ScrapeTarget>> targets = new TreeMap<>();
        Map<String, String> paths = new TreeMap<>();
        for (NodePlan node : nodes) {
            for (InstancePlan instance : node.instances()) {
                MetricsPage metrics = instance.definition().watch().metrics();
                if (metrics == null) {
                    continue;
                }
                instance.listeners().stream()
                        .filter(listener -> listener.port().equals(metrics.port()))
                        .filter(listener -> listener.exposure() != Exposure.LOOPBACK)
                        .findFirst()
                        .ifPresent(listener -> {
                            paths.put(instance.service(), metrics.path());
                            targets.computeIfAbsent(instance.service(), name -> new ArrayList<>())
                                    .add(target(node, listener));
                        });
            }
        }
        return targets.entrySet().stream()
                .map(entry -> new ScrapeJob(entry.getKey(), paths.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static ScrapeTarget target(NodePlan node, Listener listener) {
        SortedMap<String, String> labels = new TreeMap<>(node.labels());
        labels.put("instance", node.name());
        return new ScrapeTarget(node.wireguardAddress() + ":" + listener.number(), labels);
    }
}
