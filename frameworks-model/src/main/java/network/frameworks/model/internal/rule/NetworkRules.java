package network.frameworks.model.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.net.Ipv4Address;
import network.frameworks.model.internal.net.Ipv4Network;
import network.frameworks.model.internal.provider.Providers;

/**
 * The networks a user names are private, leave the addresses of Hetzner and Docker alone, share nothing with each
 * other or the mesh, and have room for their nodes. Networks that nobody named are derived where they fit.
 */
final class NetworkRules implements Rule {
    /** Node addresses start at the tenth of a cluster's network; the last one is the broadcast address. */
    private static final int KEPT_ADDRESSES = 11;

    /** The first two addresses and the last of the mesh range are never given to nodes. */
    private static final int KEPT_MESH_ADDRESSES = 3;

    private static final int LONGEST_MESH_PREFIX = 28;
    private static final Ipv4Network DOCKER = new Ipv4Network(new Ipv4Address(0xAC11_0000L), 16);

    private record Named(String what, Ipv4Network network, ModelPath path) {}

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        Environment environment = scope.environment();
        Providers providers = scope.catalogs().providers();
        List<Named> sound = new ArrayList<>();
        ModelPath meshPath = scope.path("mesh", "range");
        Cidr.network(environment.mesh().range(), meshPath, findings).ifPresent(mesh -> {
            mesh(scope, mesh, meshPath, findings);
            sound.add(new Named("the mesh", mesh, meshPath));
        });
        for (Cluster cluster : environment.clusters()) {
            String text = cluster.network();
            ModelPath path = scope.path(cluster, "network");
            if (text != null) {
                Cidr.network(text, path, findings).ifPresent(network -> {
                    cluster(cluster, network, providers.longestNetworkPrefix(), path, findings);
                    sound.add(new Named("the cluster '" + cluster.name() + "'", network, path));
                });
            }
        }
        sound.forEach(named -> ranges(named, providers.gateway(), findings));
        overlaps(sound, findings);
    }

    private static void mesh(Scope scope, Ipv4Network mesh, ModelPath path, Findings findings) {
        long nodes = scope.environment().clusters().stream()
                .mapToLong(Cluster::nodes)
                .sum();
        if (mesh.prefix() > LONGEST_MESH_PREFIX || mesh.size() - KEPT_MESH_ADDRESSES < nodes) {
            findings.add(
                    DiagnosticCode.MESH_TOO_SMALL,
                    path,
                    "the mesh " + mesh + " has room for " + Math.max(0, mesh.size() - KEPT_MESH_ADDRESSES)
                            + " nodes, but there are " + nodes,
                    "take at least a /" + prefixFor(nodes + KEPT_MESH_ADDRESSES, LONGEST_MESH_PREFIX)
                            + "; a /16 leaves room to grow");
        }
    }

    private static void cluster(
            Cluster cluster, Ipv4Network network, int longestPrefix, ModelPath path, Findings findings) {
        if (network.prefix() > longestPrefix || network.size() - KEPT_ADDRESSES < cluster.nodes()) {
            findings.add(
                    DiagnosticCode.NETWORK_TOO_SMALL,
                    path,
                    "the network " + network + " is too small for " + cluster.nodes()
                            + (cluster.nodes() == 1 ? " node" : " nodes"),
                    "take at least a /" + prefixFor((long) cluster.nodes() + KEPT_ADDRESSES, longestPrefix)
                            + ": Hetzner allows nothing smaller than a /" + longestPrefix
                            + ", and the first ten addresses are kept");
        }
    }

    private static int prefixFor(long addresses, int longest) {
        int prefix = longest;
        while (1L << 32 - prefix < addresses) {
            prefix--;
        }
        return prefix;
    }

    private static void ranges(Named named, String gateway, Findings findings) {
        Ipv4Network kept = Ipv4Network.parse(gateway + "/32").orElseThrow();
        if (!named.network.isPrivate()) {
            findings.add(
                    DiagnosticCode.NOT_PRIVATE,
                    named.path,
                    "the network " + named.network + " of " + named.what + " is not private",
                    "take one inside of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16");
        } else if (named.network.overlaps(DOCKER) || named.network.overlaps(kept)) {
            boolean docker = named.network.overlaps(DOCKER);
            findings.add(
                    DiagnosticCode.RESERVED_RANGE,
                    named.path,
                    "the network " + named.network + " of " + named.what + " holds "
                            + (docker
                                    ? "172.17.0.0/16, the bridge of Docker"
                                    : gateway + ", the public gateway of Hetzner"),
                    "take one inside of 10.0.0.0/8");
        }
    }

    /** Sorted by first address, a network overlaps an earlier one exactly if it starts before the furthest end. */
    private static void overlaps(List<Named> networks, Findings findings) {
        List<Named> sorted = networks.stream()
                .sorted(Comparator.comparing((Named named) -> named.network.first())
                        .thenComparing(named -> named.network.prefix()))
                .toList();
        Named widest = null;
        for (Named named : sorted) {
            if (widest != null && widest.network.overlaps(named.network)) {
                boolean clusterLast = named.path.toString().endsWith("network");
                Named blamed = clusterLast ? named : widest;
                Named other = clusterLast ? widest : named;
                findings.add(
                        DiagnosticCode.NETWORKS_OVERLAP,
                        blamed.path,
                        "the network " + blamed.network + " of " + blamed.what + " overlaps " + other.network + " of "
                                + other.what,
                        "give each its own range");
            }
            if (widest == null || named.network.last().compareTo(widest.network.last()) > 0) {
                widest = named;
            }
        }
    }
}
