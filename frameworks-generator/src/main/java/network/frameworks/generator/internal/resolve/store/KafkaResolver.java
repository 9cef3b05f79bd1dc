package network.frameworks.generator.internal.resolve.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.region.Regions;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.store.KafkaPlan;
import network.frameworks.generator.plan.store.MirrorPlan;
import network.frameworks.generator.plan.store.MirrorPlan.RegionalKafka;
import network.frameworks.generator.plan.store.QuorumMember;

/** Decides ids, members, topics and mirrors of Kafka; the brokers of a region are a Kafka cluster. */
final class KafkaResolver {

    static final String KAFKA = "kafka";
    static final String MIRROR = "kafka-mirrormaker";
    private static final String BROKER = "broker";
    private static final int MOST_REPLICAS = 3;

    private final String environment;
    private final Regions regions;
    private final SortedMap<String, List<SettledNode>> brokers = new TreeMap<>();
    private final List<String> topics;

    KafkaResolver(String environment, NodeIndex index, Regions regions) {
        this.environment = environment;
        this.regions = regions;
        for (SettledNode node : index.running(KAFKA)) {
            brokers.computeIfAbsent(node.context().region(), name -> new ArrayList<>())
                    .add(node);
        }
        TreeSet<String> all = new TreeSet<>();
        for (InstancePlan client : index.services().values()) {
            all.addAll(client.definition().needs().storesAt(KAFKA));
        }
        topics = List.copyOf(all);
    }

    /** The settings of the broker or mirror on a node; nothing when it runs neither. */
    Optional<KafkaPlan> resolve(SettledNode node) {
        if (!node.runs(KAFKA) && !node.runs(MIRROR)) {
            return Optional.empty();
        }
        List<SettledNode> members = brokers.getOrDefault(node.context().region(), List.of());
        return Optional.of(new KafkaPlan(
                clusterId(members.isEmpty() ? node.cluster() : members.get(0).cluster()),
                node.runs(KAFKA) ? id(node, members) : node.context().number(),
                members.stream()
                        .map(member -> new QuorumMember(id(member, members), member.address()))
                        .toList(),
                topics,
                node.instance(MIRROR).flatMap(this::mirror).orElse(null)));
    }

    /** The number of a broker: that of its node, or one made of its address beside brokers of another cluster. */
    private static long id(SettledNode node, List<SettledNode> members) {
        return node.cluster().equals(members.get(0).cluster())
                ? node.context().number()
                : StoreResolver.byAddress(node).id();
    }

    private Optional<MirrorPlan> mirror(InstancePlan mirror) {
        return regions.aggregator()
                .filter(brokers::containsKey)
                .map(target -> new MirrorPlan(
                        kafka(target),
                        brokers.keySet().stream()
                                .filter(region -> !region.equals(target))
                                .map(this::kafka)
                                .toList(),
                        mirror.definition().needs().storesAt(KAFKA)));
    }

    private RegionalKafka kafka(String region) {
        List<SettledNode> members = brokers.getOrDefault(region, List.of());
        return new RegionalKafka(
                region,
                members.stream().map(node -> node.listen(KAFKA, BROKER)).collect(Collectors.joining(",")),
                Math.min(MOST_REPLICAS, members.size()));
    }

    /** Sixteen bytes as Kafka writes them, 22 characters of base64 that never begin with a dash, the same in every run. */
    private String clusterId(String cluster) {
        UUID id = UUID.nameUUIDFromBytes((environment + "/" + cluster).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = new byte[16];
        for (int position = 0; position < 8; position++) {
            bytes[position] = (byte) (id.getMostSignificantBits() >>> 1 >>> 56 - 8 * position);
            bytes[8 + position] = (byte) (id.getLeastSignificantBits() >>> 56 - 8 * position);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
