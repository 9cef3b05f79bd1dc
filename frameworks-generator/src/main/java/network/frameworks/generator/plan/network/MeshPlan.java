package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * The WireGuard mesh of an environment.
 *
 * @param prefixLength the prefix length of its range, bits
 * @param unit the systemd unit after which a node's mesh address exists
 * @param names the private names that every node resolves, sorted by the node's name; each node puts its own first, then
 *     those of its cluster, then those of its region, then the others by the distance of their regions
 */
public record MeshPlan(int prefixLength, String unit, List<NameEntry> names) {

    public MeshPlan {
        names = List.copyOf(names);
    }
}
