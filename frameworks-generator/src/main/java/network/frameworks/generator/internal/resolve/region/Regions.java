package network.frameworks.generator.internal.resolve.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.model.service.Needs.Reach;

/**
 * Who runs what in which region of an environment, and to whom of several a client speaks. Immutable.
 *
 * <p>One region gathers what happens in all others: that of ClickHouse when it has a Kafka, else the first with one.
 */
public final class Regions {

    private static final String KAFKA = "kafka";
    private static final String MIRROR = "kafka-mirrormaker";
    private static final String GATHERING = "clickhouse";

    private final Map<String, List<NodeContext>> nodes;
    private final Map<String, List<String>> nearby;

    /**
     * @param nodes the nodes that run each service, in their order
     * @param nearby for each network zone the others, nearest first
     */
    public Regions(Map<String, List<NodeContext>> nodes, Map<String, List<String>> nearby) {
        this.nodes = nodes;
        this.nearby = nearby;
    }

    /** The nodes that run a service, in their order. */
    public List<NodeContext> running(String service) {
        return nodes.getOrDefault(service, List.of());
    }

    /** The regions that have a service, in the order of their first nodes. */
    public List<String> of(String service) {
        return List.copyOf(byRegion(service).keySet());
    }

    private Map<String, List<NodeContext>> byRegion(String service) {
        Map<String, List<NodeContext>> regions = new LinkedHashMap<>();
        running(service)
                .forEach(node -> regions.computeIfAbsent(node.region(), name -> new ArrayList<>())
                        .add(node));
        return regions;
    }

    /** The region whose Kafka gathers the events of all, or nothing when there is no Kafka. */
    public Optional<String> aggregator() {
        List<String> regions = of(KAFKA);
        return running(GATHERING).stream()
                .map(NodeContext::region)
                .filter(regions::contains)
                .findFirst()
                .or(() -> regions.stream().findFirst());
    }

    /** The regions whose events are copied to the one that gathers them, sorted; none when nothing copies. */
    public List<String> mirrored() {
        String target = aggregator().orElse("");
        return running(MIRROR).isEmpty()
                ? List.of()
                : of(KAFKA).stream()
                        .filter(region -> !region.equals(target))
                        .sorted()
                        .toList();
    }

    /** The nodes to which a client on a node speaks, nearest first. */
    public List<NodeContext> chosen(NodeContext from, String service, Reach reach) {
        return switch (reach) {
            case LOCAL -> nearestRegion(from, service);
            case NEAREST, GLOBAL -> nearestFirst(from, running(service));
            case AGGREGATOR -> byRegion(service).getOrDefault(aggregator().orElse(""), nearestRegion(from, service));
        };
    }

    private List<NodeContext> nearestRegion(NodeContext from, String service) {
        Map<String, List<NodeContext>> regions = byRegion(service);
        return regions.values().stream()
                .min(Comparator.comparingInt(those -> distance(from, those.get(0))))
                .orElse(List.of());
    }

    /** These nodes, those of the own cluster first, then those of the own region, then the others by distance. */
    public List<NodeContext> nearestFirst(NodeContext from, List<NodeContext> those) {
        List<NodeContext> sorted = new ArrayList<>(those);
        sorted.sort(Comparator.comparing((NodeContext node) -> !node.name().equals(from.name()))
                .thenComparing(
                        node -> !node.cluster().name().equals(from.cluster().name()))
                .thenComparing(node -> distance(from, node)));
        return Collections.unmodifiableList(sorted);
    }

    /** How many regions are nearer. */
    private int distance(NodeContext from, NodeContext to) {
        if (from.region().equals(to.region())) {
            return 0;
        }
        int place = nearby.getOrDefault(from.zone(), List.of()).indexOf(to.zone());
        return from.zone().equals(to.zone()) ? 1 : place < 0 ? Integer.MAX_VALUE : place + 2;
    }
}
