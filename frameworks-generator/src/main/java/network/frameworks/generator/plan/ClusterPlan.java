package network.frameworks.generator.plan;

import java.util.List;
import java.util.SortedMap;
import network.frameworks.model.ClusterType;

/**
 * A cluster, fully decided.
 *
 * @param name its name
 * @param group its Ansible group, the name with underscores
 * @param type its tier
 * @param role the role of its nodes
 * @param locations the Hetzner locations its nodes take in turn
 * @param networkZone the Hetzner network zone, also the {@code region} label
 * @param network the private IPv4 CIDR
 * @param gateway the first address of the network, which Hetzner keeps
 * @param serverType the Hetzner server type
 * @param architecture {@code x86} or {@code arm}
 * @param image the Hetzner image
 * @param scalable whether {@code node_count} changes it
 * @param firstHost the offset in the network of node number 1
 * @param labels the labels of every machine of it
 * @param firewall what the cloud firewall lets in on the public interface
 * @param nodes its nodes by number
 */
public record ClusterPlan(
        String name,
        String group,
        ClusterType type,
        String role,
        List<String> locations,
        String networkZone,
        String network,
        String gateway,
        String serverType,
        String architecture,
        String image,
        boolean scalable,
        int firstHost,
        SortedMap<String, String> labels,
        List<FirewallRule> firewall,
        List<NodePlan> nodes) {

    public ClusterPlan {
        locations = List.copyOf(locations);
        firewall = List.copyOf(firewall);
        nodes = List.copyOf(nodes);
    }
}
