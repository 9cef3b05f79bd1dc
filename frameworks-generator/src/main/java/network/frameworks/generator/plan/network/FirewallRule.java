package network.frameworks.generator.plan.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incoming traffic that a cluster's cloud firewall accepts on the public interface.
 *
 * @param protocol {@code tcp}, {@code udp} or {@code icmp}
 * @param port the port, or null for icmp
 * @param sources the CIDRs it may come from, sorted
 * @param description which service needs it
 */
public record FirewallRule(String protocol, @Nullable Integer port, List<String> sources, String description) {

    public FirewallRule {
        sources = List.copyOf(sources);
    }
}
