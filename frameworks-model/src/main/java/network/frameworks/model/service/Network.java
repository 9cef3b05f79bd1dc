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
 * @param proxy whether it answers for the public names of the other services of its node
 */
public record Network(List<Port> ports, @Nullable String publicName, boolean proxy) {

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
        return new Network(others, publicName, proxy);
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
