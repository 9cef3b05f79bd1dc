package network.frameworks.model.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import network.frameworks.model.Cluster;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.net.Ipv4Address;
import network.frameworks.model.internal.net.Ipv4Network;

/** Pinned mesh addresses lie in the mesh, are not kept for something else, and belong to one node that exists. */
final class MeshPinRules implements Rule {
    @Override
    public void check(Scope scope, Findings findings) {
        Optional<Ipv4Network> mesh =
                Ipv4Network.parse(scope.environment().mesh().range());
        Map<Ipv4Address, String> owners = new HashMap<>();
        for (Cluster cluster : scope.environment().clusters()) {
            cluster.wireguard().forEach((node, text) -> {
                ModelPath path = scope.path(cluster, "wireguard").key(node.toString());
                String name = cluster.name() + "-" + node;
                if (node < 1 || node > cluster.nodes()) {
                    findings.add(
                            DiagnosticCode.UNKNOWN_NODE,
                            path.asKey(),
                            "the cluster has no node " + node,
                            "its nodes are numbered 1 to " + cluster.nodes());
                }
                Optional<Ipv4Address> address = Ipv4Address.parse(text);
                if (address.isEmpty() || mesh.isPresent() && !isFree(mesh.get(), address.get())) {
                    findings.add(
                            DiagnosticCode.BAD_ADDRESS,
                            path,
                            "'" + text + "' is not an address for a node of the mesh "
                                    + scope.environment().mesh().range(),
                            mesh.map(range -> "take one from " + range.first().plus(2) + " to "
                                            + range.last().plus(-1))
                                    .orElse(null));
                } else {
                    String owner = owners.putIfAbsent(address.get(), name);
                    if (owner != null) {
                        findings.add(
                                DiagnosticCode.DUPLICATE_ADDRESS,
                                path,
                                "the address " + text + " is already pinned for " + owner,
                                "give each node its own");
                    }
                }
            });
        }
    }

    /** The network address, the one after it and the broadcast address are kept. */
    private static boolean isFree(Ipv4Network mesh, Ipv4Address address) {
        return mesh.contains(address) && address.compareTo(mesh.first().plus(1)) > 0 && !address.equals(mesh.last());
    }
}
