package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.FirewallRule;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.model.Environment;
import network.frameworks.model.service.Network.Exposure;

/** Opens on a cluster's public interface exactly what its nodes serve there. */
public final class FirewallResolver {

    private static final List<String> ANYWHERE = List.of("0.0.0.0/0", "::/0");

    /** The rules of the firewall of a cluster with these nodes. */
    public List<FirewallRule> resolve(Environment environment, List<SettledNode> nodes) {
        List<FirewallRule> rules = new ArrayList<>();
        rules.add(new FirewallRule("icmp", null, ANYWHERE, "path MTU discovery and ping"));
        rules.add(new FirewallRule("udp", environment.mesh().port(), ANYWHERE, "WireGuard mesh"));
        List<String> administrators =
                environment.ssh().allowedFrom().stream().sorted().distinct().toList();
        if (!administrators.isEmpty()) {
            rules.add(new FirewallRule("tcp", environment.ssh().port(), administrators, "SSH for operators"));
        }
        rules.addAll(served(nodes));
        return rules;
    }

    private static List<FirewallRule> served(List<SettledNode> nodes) {
        Map<String, FirewallRule> byPort = new TreeMap<>();
        Map<String, TreeSet<String>> services = new TreeMap<>();
        for (SettledNode node : nodes) {
            for (Listener listener : node.listeners()) {
                if (listener.exposure() != Exposure.PUBLIC) {
                    continue;
                }
                String protocol = listener.protocol().name().toLowerCase(Locale.ROOT);
                String key = protocol + listener.number();
                services.computeIfAbsent(key, ignored -> new TreeSet<>())
                        .add(listener.service() + ": " + listener.description());
                byPort.put(
                        key,
                        new FirewallRule(protocol, listener.number(), ANYWHERE, String.join(", ", services.get(key))));
            }
        }
        return byPort.values().stream()
                .sorted(Comparator.comparing(FirewallRule::protocol)
                        .thenComparing(FirewallRule::port, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
