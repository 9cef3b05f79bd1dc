package network.frameworks.generator.plan.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of Kafka.
 *
 * @param clusterId the id of the Kafka cluster of this node
 * @param nodeId the number of this node in it
 * @param members the members of the cluster
 * @param topics topics to create, sorted
 * @param mirror what copies other Kafkas, or null when that does not run here
 */
public record KafkaPlan(
        String clusterId,
        long nodeId,
        List<QuorumMember> members,
        List<String> topics,
        @Nullable MirrorPlan mirror) {

    public KafkaPlan {
        members = List.copyOf(members);
        topics = List.copyOf(topics);
    }
}
