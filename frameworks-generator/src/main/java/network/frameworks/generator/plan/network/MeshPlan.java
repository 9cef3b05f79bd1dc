package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * The WireGuard mesh of an environment.
 *
 * @param prefixLength the prefix length of its range, bits
 * @param unit the systemd unit after which a node's mesh address exists
 * @param members everybody in it, in node order
 * @param names the private names that every node resolves, sorted by the node's name
 */
public record MeshPlan(int prefixLength, String unit, List<Member> members, List<NameEntry> names) {

    public MeshPlan {
        members = List.copyOf(members);
        names = List.copyOf(names);
    }

    /**
     * A member of the mesh.
     *
     * @param name its name in the inventory, also its public DNS name
     * @param address its mesh address
     */
    public record Member(String name, String address) {}
}
