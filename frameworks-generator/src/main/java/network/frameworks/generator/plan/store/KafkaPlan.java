package network.frameworks.generator.plan.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Settings of Kafka.
 *
 * @param clusterId the id of the Kafka cluster of this node
 * @param nodeId the number of this node in it
 * @param members the members of the cluster
 * @param topics topics to create, sorted
 * @param mirrors bootstrap addresses of the other Kafka clusters of the environment, by cluster
 */
public record KafkaPlan(
        String clusterId,
        long nodeId,
        List<QuorumMember> members,
        List<String> topics,
        SortedMap<String, String> mirrors) {

    public KafkaPlan {
        members = List.copyOf(members);
        topics = List.copyOf(topics);
        mirrors = Collections.unmodifiableSortedMap(new TreeMap<>(mirrors));
    }
}
