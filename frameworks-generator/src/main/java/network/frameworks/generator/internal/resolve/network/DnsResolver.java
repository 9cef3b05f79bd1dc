package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.network.DnsRecord;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.provider.cloudflare.Cloudflare;

/** Decides which public names there are and which nodes they lead to. */
public final class DnsResolver {

    private static final List<String> TYPES = List.of("A", "AAAA");

    private final Cloudflare.Ttl ttl;

    /** Decides with what the provider says of times to live. */
    public DnsResolver(Cloudflare.Ttl ttl) {
        this.ttl = ttl;
    }

    /** The records, sorted by key. */
    public List<DnsRecord> resolve(Environment environment, List<NodePlan> nodes) {
        List<DnsRecord> records = new ArrayList<>();
        for (NodePlan node : nodes) {
            for (String type : TYPES) {
                records.add(record(environment, node, node.name(), node.fqdn(), type, false));
            }
            for (InstancePlan instance : node.instances()) {
                String label = instance.definition().network().publicName();
                if (label == null) {
                    continue;
                }
                String name = publicName(environment, label);
                boolean proxied = environment.dns().proxied() && isBehindProxy(node, name);
                for (String type : TYPES) {
                    String key = (label.isEmpty() ? "apex" : label) + "-" + node.name();
                    records.add(record(environment, node, key, name, type, proxied));
                }
            }
        }
        records.sort(Comparator.comparing(DnsRecord::key));
        return records;
    }

    /** The public name of a label. */
    public static String publicName(Environment environment, String label) {
        return label.isEmpty() ? environment.domain() : label + "." + environment.domain();
    }

    private static boolean isBehindProxy(NodePlan node, String name) {
        return node.host().sites().stream().anyMatch(site -> site.serverName().equals(name));
    }

    private DnsRecord record(
            Environment environment, NodePlan node, String key, String name, String type, boolean proxied) {
        return new DnsRecord(
                key + (type.equals("A") ? "-a" : "-aaaa"),
                name,
                type,
                node.cluster(),
                node.name(),
                proxied ? ttl.automatic() : environment.dns().ttl(),
                proxied);
    }
}
