package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.DnsRecord;
import network.frameworks.generator.plan.network.PublicName;
import network.frameworks.generator.plan.network.PublicName.Owner;
import network.frameworks.model.Environment;
import network.frameworks.model.service.Network.Exposure;

/** Decides the DNS records that Terraform writes: those of the machines, and of the public names that it owns. */
public final class DnsResolver {

    private static final List<String> TYPES = List.of("A", "AAAA");

    private final Environment environment;
    private final NodeIndex index;
    private final int proxiedTtl;

    /**
     * @param environment the environment
     * @param index its nodes
     * @param proxiedTtl the time to live of records which are proxied, seconds
     */
    public DnsResolver(Environment environment, NodeIndex index, int proxiedTtl) {
        this.environment = environment;
        this.index = index;
        this.proxiedTtl = proxiedTtl;
    }

    /** The records, sorted by key. */
    public List<DnsRecord> resolve(List<PublicName> names) {
        List<DnsRecord> records = new ArrayList<>();
        for (SettledNode node : index.nodes()) {
            TYPES.forEach(type -> records.add(record(node, node.name(), node.fqdn(), type, false)));
        }
        for (PublicName name : names) {
            if (name.owner() == Owner.TERRAFORM) {
                index.nodes().stream()
                        .filter(node -> name.nodes().contains(node.name()))
                        .forEach(node -> add(name, node, records));
            }
        }
        records.sort(Comparator.comparing(DnsRecord::key));
        return records;
    }

    private void add(PublicName name, SettledNode node, List<DnsRecord> records) {
        String label = name.name().equals(environment.domain())
                ? "apex"
                : name.name()
                        .substring(
                                0, name.name().length() - environment.domain().length() - 1);
        boolean proxied = environment.dns().proxied() && !carriesMedia(name, node);
        TYPES.forEach(type -> records.add(record(node, label + "-" + node.name(), name.name(), type, proxied)));
    }

    /** Cloudflare's proxy speaks HTTP on the ports of the web only, and its terms exclude video. */
    private static boolean carriesMedia(PublicName name, SettledNode node) {
        return node.instance(name.service()).stream()
                .flatMap(instance -> instance.definition().network().ports().stream())
                .anyMatch(port -> port.connector() != null || port.exposure() == Exposure.PUBLIC);
    }

    private DnsRecord record(SettledNode node, String key, String name, String type, boolean proxied) {
        return new DnsRecord(
                key + (type.equals("A") ? "-a" : "-aaaa"),
                name,
                type,
                node.cluster(),
                node.name(),
                proxied ? proxiedTtl : environment.dns().ttl(),
                proxied);
    }
}
