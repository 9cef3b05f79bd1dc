package network.frameworks.generator.plan.host;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a machine stands.
 *
 * @param cluster the name of its cluster
 * @param role its role
 * @param region its Hetzner network zone
 * @param number 1 for the first of the cluster
 * @param location its Hetzner location
 * @param placementGroup the number, from 0, of the placement group it is in
 * @param labels the labels of its metrics: environment, cluster, region, role, node
 */
public record NodePlace(
        String cluster,
        String role,
        String region,
        int number,
        String location,
        int placementGroup,
        SortedMap<String, String> labels) {

    public NodePlace {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
