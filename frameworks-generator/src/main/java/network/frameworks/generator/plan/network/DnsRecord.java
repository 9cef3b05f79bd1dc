package network.frameworks.generator.plan.network;

/**
 * A public DNS record. Its content is the address of a node, known to Terraform only.
 *
 * @param key a stable key of {@code [a-z0-9-]}, unique in the environment
 * @param name the full name
 * @param type {@code A} or {@code AAAA}
 * @param cluster the cluster of the node it points to
 * @param node the node it points to
 * @param ttl seconds; 1, automatic, when proxied
 * @param proxied whether Cloudflare stands in front
 */
public record DnsRecord(String key, String name, String type, String cluster, String node, int ttl, boolean proxied) {}
