package network.frameworks.generator.plan.store;

import java.util.List;

/**
 * What copies the events of all regions into one.
 *
 * @param target the Kafka that gathers them
 * @param sources the Kafkas of the other regions, sorted by region
 * @param topics the topics to copy, sorted
 */
public record MirrorPlan(RegionalKafka target, List<RegionalKafka> sources, List<String> topics) {

    public MirrorPlan {
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
    }

    /**
     * The Kafka of a region.
     *
     * @param region the region
     * @param brokers addresses and ports of its brokers, separated by commas
     * @param replicas how many copies of a topic it can keep, three at most
     */
    public record RegionalKafka(String region, String brokers, int replicas) {}
}
