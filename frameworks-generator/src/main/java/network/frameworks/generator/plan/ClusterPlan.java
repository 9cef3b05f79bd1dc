package network.frameworks.generator.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.network.FirewallRule;
import network.frameworks.generator.plan.network.Subnet;
import network.frameworks.model.Cluster;
import network.frameworks.model.ClusterType;

/**
 * A cluster, fully decided.
 *
 * @param model what the user said about it; settings that need no decision are read from here
 * @param group its inventory group
 * @param subnet its private network
 * @param labels the labels of every machine of it
 * @param firewall what the cloud firewall lets in on the public interface
 * @param nodes its nodes by number
 */
public record ClusterPlan(
        Cluster model,
        String group,
        Subnet subnet,
        SortedMap<String, String> labels,
        List<FirewallRule> firewall,
        List<NodePlan> nodes) {

    public ClusterPlan {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        firewall = List.copyOf(firewall);
        nodes = List.copyOf(nodes);
    }

    /** Its name. */
    public String name() {
        return model.name();
    }

    /** Its tier. */
    public ClusterType type() {
        return model.type();
    }

    /** The role of its nodes. */
    public String role() {
        return model.effectiveRole();
    }
}
