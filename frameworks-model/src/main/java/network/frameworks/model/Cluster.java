package network.frameworks.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A group of equal machines in one network zone.
 *
 * @param name an RFC 1123 label; its nodes are called {@code <name>-1}, {@code <name>-2} and so on
 * @param type the tier of the cluster
 * @param role the role its nodes carry, or null for the role of its type
 * @param locations Hetzner locations; nodes take them in turn
 * @param serverType the Hetzner server type of every node
 * @param image the Hetzner image of every node
 * @param nodes how many nodes there are, at least 1
 * @param network the private CIDR of the cluster, or null for one derived from its name
 * @param networkZone the Hetzner network zone, or null for that of the locations
 * @param scalable whether {@code -var node_count=N} changes this cluster; at most one in an environment
 * @param wireguard mesh addresses that are pinned, by node number
 * @param labels further labels of the machines
 * @param region the region that it is part of, or null for its network zone
 * @param cell the cell that its edges belong to, or null for one of their own
 */
public record Cluster(
        String name,
        ClusterType type,
        @Nullable String role,
        List<String> locations,
        String serverType,
        String image,
        int nodes,
        @Nullable String network,
        @Nullable String networkZone,
        boolean scalable,
        SortedMap<Integer, String> wireguard,
        SortedMap<String, String> labels,
        @Nullable String region,
        @Nullable String cell) {

    public Cluster {
        locations = List.copyOf(locations);
        wireguard = Collections.unmodifiableSortedMap(new TreeMap<>(wireguard));
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** A builder of a cluster whose nodes take the locations in turn. */
    public static ClusterBuilder builder(String name, ClusterType type, String serverType, String... locations) {
        return new ClusterBuilder(name, type, serverType, List.of(locations));
    }

    /** The same cluster, scaled by {@code -var node_count=N}. */
    Cluster asScalable() {
        return new Cluster(
                name,
                type,
                role,
                locations,
                serverType,
                image,
                nodes,
                network,
                networkZone,
                true,
                wireguard,
                labels,
                region,
                cell);
    }

    /** The role its nodes carry: the one it names, or that of its type. */
    public String effectiveRole() {
        return role != null ? role : type.role();
    }
}
