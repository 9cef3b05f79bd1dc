package network.frameworks.model;

/**
 * The WireGuard mesh of one environment.
 *
 * @param range the IPv4 CIDR of all mesh addresses, at least a /28 and disjoint from every cluster network
 * @param port the UDP port every node listens on
 * @param interfaceName the network interface, for example {@code wg0}
 * @param mtu bytes; 1420 on a 1500 byte path, 1370 where the path is a Hetzner private network
 */
public record Mesh(String range, int port, String interfaceName, int mtu) {

    /** The mesh of a model that says nothing about it. */
    public static Mesh defaults() {
        return new Mesh("10.88.0.0/16", 51820, "wg0", 1420);
    }
}
