package network.frameworks.generator.internal.resolve.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.store.KafkaPlan;
import network.frameworks.generator.plan.store.QuorumMember;

/** Decides ids, members, topics and mirrors of Kafka; the brokers of a cluster of machines are a Kafka cluster. */
final class KafkaResolver {

    static final String KAFKA = "kafka";
    static final String MIRROR = "kafka-mirrormaker";
    private static final String BROKER = "broker";

    private final String environment;
    private final Map<String, List<QuorumMember>> members = new HashMap<>();
    private final SortedMap<String, String> bootstraps = new TreeMap<>();
    private final List<String> topics;

    KafkaResolver(String environment, NodeIndex index) {
        this.environment = environment;
        Map<String, List<String>> brokers = new TreeMap<>();
        for (SettledNode node : index.running(KAFKA)) {
            members.computeIfAbsent(node.cluster(), name -> new ArrayList<>())
                    .add(new QuorumMember(node.context().number(), node.address()));
            brokers.computeIfAbsent(node.cluster(), name -> new ArrayList<>()).add(node.listen(KAFKA, BROKER));
        }
        brokers.forEach((cluster, addresses) -> bootstraps.put(cluster, String.join(",", addresses)));
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
        SortedMap<String, String> mirrors = new TreeMap<>(bootstraps);
        mirrors.remove(node.cluster());
        return Optional.of(new KafkaPlan(
                clusterId(node.cluster()),
                node.context().number(),
                members.getOrDefault(node.cluster(), List.of()),
                topics,
                mirrors));
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
