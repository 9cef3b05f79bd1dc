package network.frameworks.generator.plan.network;

/**
 * The private network of a cluster.
 *
 * @param zone its Hetzner network zone, also the {@code region} label
 * @param range its IPv4 CIDR
 * @param gateway its first address, which Hetzner keeps
 * @param firstHost the offset of node number 1 in it
 */
public record Subnet(String zone, String range, String gateway, int firstHost) {}
