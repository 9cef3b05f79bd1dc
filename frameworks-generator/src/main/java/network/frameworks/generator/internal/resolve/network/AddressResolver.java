package network.frameworks.generator.internal.resolve.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.net.Ipv4Network;

/**
 * Gives every cluster its private network and every node its mesh address.
 *
 * <p>An address depends on names only, never on a position in a list, so that nothing moves when a cluster or a node
 * is added. The price is that two names can fall on the same address; then one of them has to be pinned in the model,
 * since moving either of them silently would cut off a live host.
 */
public final class AddressResolver {

    /** Addresses that nodes never get: network, gateways and room for load balancers. */
    public static final int FIRST_HOST = 10;

    private static final Ipv4Network PRIVATE_POOL =
            Ipv4Network.parse("10.0.0.0/8").orElseThrow();
    private static final int PRIVATE_PREFIX = 20;

    /**
     * The addresses of an environment.
     *
     * @param networks the private network of each cluster
     * @param mesh the mesh address of each node
     */
    public record Addresses(Map<String, Ipv4Network> networks, Map<String, String> mesh) {}

    /** The addresses of an environment; two things on one address are conflicts. */
    public Addresses resolve(Environment environment, List<AddressConflict> conflicts) {
        return new Addresses(networks(environment, conflicts), mesh(environment, conflicts));
    }

    private static Map<String, Ipv4Network> networks(Environment environment, List<AddressConflict> conflicts) {
        Ipv4Network mesh = network(environment.mesh().range());
        Map<String, Ipv4Network> result = new TreeMap<>();
        List<Ipv4Network> taken = new ArrayList<>(List.of(mesh));
        for (Cluster cluster : environment.clusters()) {
            if (cluster.network() != null) {
                Ipv4Network network = network(cluster.network());
                result.put(cluster.name(), network);
                taken.add(network);
            }
        }
        for (Cluster cluster : environment.clusters()) {
            if (cluster.network() == null) {
                Ipv4Network network = defaultNetwork(environment, cluster, mesh);
                if (taken.stream().anyMatch(network::overlaps)) {
                    conflicts.add(new AddressConflict(
                            environment.name(),
                            cluster.name(),
                            "the default network " + network + " of cluster " + cluster.name()
                                    + " overlaps another network",
                            "give the cluster a network of its own, for example network: " + free(taken)));
                }
                result.put(cluster.name(), network);
                taken.add(network);
            }
        }
        return result;
    }

    /** A slot of 10.0.0.0/8 by the cluster's name, outside the mesh range. */
    private static Ipv4Network defaultNetwork(Environment environment, Cluster cluster, Ipv4Network mesh) {
        long slots = PRIVATE_POOL.size() >> (32 - PRIVATE_PREFIX);
        for (int attempt = 0; ; attempt++) {
            long slot = hash(environment.name(), cluster.name(), Integer.toString(attempt)) % slots;
            Ipv4Network network =
                    new Ipv4Network(PRIVATE_POOL.first().plus(slot << (32 - PRIVATE_PREFIX)), PRIVATE_PREFIX);
            if (!network.overlaps(mesh)) {
                return network;
            }
        }
    }

    private static Ipv4Network free(List<Ipv4Network> taken) {
        long step = 1L << (32 - PRIVATE_PREFIX);
        for (long offset = 0; offset < PRIVATE_POOL.size(); offset += step) {
            Ipv4Network candidate = new Ipv4Network(PRIVATE_POOL.first().plus(offset), PRIVATE_PREFIX);
            if (taken.stream().noneMatch(candidate::overlaps)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no network is free in " + PRIVATE_POOL);
    }

    private static Map<String, String> mesh(Environment environment, List<AddressConflict> conflicts) {
        Ipv4Network range = network(environment.mesh().range());
        Map<String, String> addresses = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        for (Cluster cluster : environment.clusters()) {
            cluster.wireguard().forEach((number, address) -> {
                addresses.put(nodeName(cluster, number), address);
                owners.put(address, nodeName(cluster, number));
            });
        }
        for (Cluster cluster : environment.clusters()) {
            for (int number = 1; number <= cluster.nodes(); number++) {
                String node = nodeName(cluster, number);
                if (addresses.containsKey(node)) {
                    continue;
                }
                String address = defaultMeshAddress(range, cluster, node);
                String owner = owners.putIfAbsent(address, node);
                if (owner != null) {
                    conflicts.add(new AddressConflict(
                            environment.name(),
                            cluster.name(),
                            "nodes " + owner + " and " + node + " both fall on the mesh address " + address,
                            "pin the newer one, for example wireguard: {" + number + ": " + next(range, owners) + "}"));
                }
                addresses.put(node, address);
            }
        }
        return addresses;
    }

    /** By the node's name alone; the network address, its first host and the broadcast address stay free. */
    private static String defaultMeshAddress(Ipv4Network range, Cluster cluster, String node) {
        long hosts = range.size() - 3;
        return range.first().plus(2 + hash(cluster.name(), node) % hosts).toString();
    }

    private static String next(Ipv4Network range, Map<String, String> owners) {
        for (long offset = 2; offset < range.size() - 1; offset++) {
            String candidate = range.first().plus(offset).toString();
            if (!owners.containsKey(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no address is free in " + range);
    }

    /** The name of a node. */
    public static String nodeName(Cluster cluster, int number) {
        return cluster.name() + "-" + number;
    }

    /** The first four bytes of SHA-256 over the words, each followed by a zero byte. */
    private static long hash(String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            byte[] bytes = digest.digest();
            return (bytes[0] & 0xffL) << 24 | (bytes[1] & 0xffL) << 16 | (bytes[2] & 0xffL) << 8 | (bytes[3] & 0xffL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Ipv4Network network(String cidr) {
        return Ipv4Network.parse(cidr).orElseThrow(() -> new IllegalArgumentException("no IPv4 network: " + cidr));
    }
}
