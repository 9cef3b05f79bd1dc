package network.frameworks.generator.internal.resolve.network;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.plan.network.CertificatePlan;
import network.frameworks.model.Certificate;
import network.frameworks.model.Environment;

/** Decides what each certificate covers and which nodes get it. */
public final class CertificateResolver {

    private final Environment environment;

    /** A resolver of the certificates of an environment. */
    public CertificateResolver(Environment environment) {
        this.environment = environment;
    }

    /** The certificates of the environment; {@code rolesOfNodes} are node names with their roles, in node order. */
    public List<CertificatePlan> resolve(List<NodeRole> rolesOfNodes) {
        return environment.certificates().stream()
                .map(certificate -> new CertificatePlan(
                        certificate.name(),
                        certificate.names().get(0),
                        certificate.names().stream().skip(1).sorted().distinct().toList(),
                        certificate.generation(),
                        rolesOfNodes.stream()
                                .filter(node -> isFor(certificate, node.role()))
                                .map(NodeRole::node)
                                .toList()))
                .toList();
    }

    /**
     * A node and its role.
     *
     * @param node the node's name
     * @param role its role
     */
    public record NodeRole(String node, String role) {}

    /** Names of the certificates that nodes of a role get, sorted. */
    public List<String> forRole(String role) {
        return environment.certificates().stream()
                .filter(certificate -> isFor(certificate, role))
                .map(Certificate::name)
                .toList();
    }

    /** The first certificate of a role's nodes that covers a name. */
    Optional<String> covering(String role, String serverName) {
        return environment.certificates().stream()
                .filter(certificate -> isFor(certificate, role))
                .filter(certificate -> certificate.names().stream().anyMatch(name -> covers(name, serverName)))
                .map(Certificate::name)
                .findFirst();
    }

    private static boolean isFor(Certificate certificate, String role) {
        return certificate.role() == null || certificate.role().equals(role);
    }

    /** A wildcard covers exactly one label (RFC 6125, section 6.4.3). */
    private static boolean covers(String name, String serverName) {
        if (!name.startsWith("*.")) {
            return name.equals(serverName);
        }
        int dot = serverName.indexOf('.');
        return dot > 0 && serverName.substring(dot).equals(name.substring(1));
    }
}
