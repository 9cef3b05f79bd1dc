package network.frameworks.generator.plan;

import java.util.List;

/**
 * A region of an environment: clusters that are near to each other.
 *
 * @param name its name, also the {@code region} label
 * @param clusters names of its clusters, sorted
 * @param nearestFirst the names of all regions, itself first, the others as near as they are
 * @param gathers whether its Kafka gathers the events of all regions
 */
public record RegionPlan(String name, List<String> clusters, List<String> nearestFirst, boolean gathers) {

    public RegionPlan {
        clusters = List.copyOf(clusters);
        nearestFirst = List.copyOf(nearestFirst);
    }
}
