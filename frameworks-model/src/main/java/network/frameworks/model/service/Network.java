package network.frameworks.model.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a service listens and how people reach it.
 *
 * @param ports every port it listens on, sorted by number
 * @param publicName the label under the environment's domain that viewers or operators use, or null; an empty
 *     label is the domain itself
 * @param publicScope what the public name lies below
 * @param proxy whether it answers for the public names of the other services of its node
 * @param edge what its node is to the platform, or null when it does not make an edge of it
 */
public record Network(
        List<Port> ports,
        @Nullable String publicName,
        Scope publicScope,
        boolean proxy,
        @Nullable Edge edge) {

    public Network {
        ports = ports.stream()
                .sorted(Comparator.comparingInt(Port::number).thenComparing(Port::protocol))
                .toList();
    }

    /** The port of a name, or nothing. */
    public Optional<Port> port(String name) {
        return ports.stream().filter(port -> port.name().equals(name)).findFirst();
    }

    /** Whether the program shows a certificate itself on some port. */
    public boolean shows(Tls tls) {
        return ports.stream().anyMatch(port -> port.tls() == tls);
    }

    /** The same with other ports. */
    public Network with(List<Port> others) {
        return new Network(others, publicName, publicScope, proxy, edge);
    }

    /** What a public name lies below. */
    public enum Scope {
        /** The domain of the environment. */
        DOMAIN,
        /** The label of each cell that the service works for. */
        CELL
    }

    /**
     * A service whose node is an edge: it brings the proxy its certificates and writes the proxy's sites.
     *
     * @param proxy the service that answers for the edge's names
     * @param balancer the service that directs it, and that hands certificates out
     * @param registrar the service that publishes the names of cells and orders their certificates
     * @param names labels under which all edges of a cell answer, besides a name of each edge's own
     */
    public record Edge(String proxy, String balancer, String registrar, List<String> names) {

        /** The mark of a name that only one edge has. */
        private static final String PREFIX = "edge-";

        public Edge {
            names = List.copyOf(names);
        }

        /** The label of one edge: the name of its node, with the mark once. */
        public static String label(String node) {
            return node.startsWith(PREFIX) ? node : PREFIX + node;
        }
    }

    /**
     * A port that a service listens on.
     *
     * @param name {@code http}, {@code grpc} or another short word, unique in the service
     * @param number 1 to 65535
     * @param protocol the transport
     * @param exposure who may reach it
     * @param description what speaks there
     * @param connector what the port is to a media server that is told its ports by connectors, or null
     * @param tls whose certificate the program shows there, or null when it shows none itself
     */
    public record Port(
            String name,
            int number,
            Protocol protocol,
            Exposure exposure,
            String description,
            @Nullable Connector connector,
            @Nullable Tls tls) {

        /** A port that only the mesh may reach. */
        public static Port mesh(String name, int number) {
            return new Port(name, number, Protocol.TCP, Exposure.MESH, name, null, null);
        }

        /** The same port with another number. */
        public Port with(int otherNumber) {
            return new Port(name, otherNumber, protocol, exposure, description, connector, tls);
        }

        /** The same port for others. */
        public Port with(Exposure other) {
            return new Port(name, number, protocol, other, description, connector, tls);
        }
    }

    /**
     * How a media server calls what it serves on a port.
     *
     * @param name the connector
     * @param option what the connector calls its port
     */
    public record Connector(String name, String option) {}

    /** Whose certificate a program shows to those that dial a port of it. */
    public enum Tls {
        /** One of the platform's own authority, for the private name of the program. */
        INTERNAL,
        /** One that everybody trusts, for a public name. */
        PUBLIC
    }

    /** A transport protocol. */
    public enum Protocol {
        TCP,
        UDP
    }

    /** Who may reach a port. */
    public enum Exposure {
        /** Everybody: the port is open on the public interface. */
        PUBLIC,
        /** Only nodes of the same environment, over the WireGuard mesh. */
        MESH,
        /** Only the node itself. */
        LOOPBACK
    }
}
