package network.frameworks.generator.plan.host;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.network.EdgePlan;
import network.frameworks.generator.plan.network.HostRule;
import network.frameworks.generator.plan.network.ProxySite;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a machine as a whole.
 *
 * @param rules what its firewall lets in, sorted by port
 * @param reservedPorts ports that outgoing connections must not take, sorted
 * @param sysctl kernel settings that differ from those of all machines, sorted by name
 * @param sites the web sites its reverse proxy answers for, sorted by name
 * @param certificates names of the certificates it gets, sorted
 * @param edge what it is to the platform as an edge, or null when it is none
 */
public record HostPlan(
        List<HostRule> rules,
        List<Integer> reservedPorts,
        SortedMap<String, String> sysctl,
        List<ProxySite> sites,
        List<String> certificates,
        @Nullable EdgePlan edge) {

    public HostPlan {
        rules = List.copyOf(rules);
        reservedPorts = List.copyOf(reservedPorts);
        sysctl = Collections.unmodifiableSortedMap(new TreeMap<>(sysctl));
        sites = List.copyOf(sites);
        certificates = List.copyOf(certificates);
    }
}
