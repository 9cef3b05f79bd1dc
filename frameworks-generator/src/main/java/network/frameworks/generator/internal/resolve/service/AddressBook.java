package network.frameworks.generator.internal.resolve.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/** Under which private name and port the nodes of an environment reach each service. */
public final class AddressBook {

    /** The suffix of private names; {@code internal} is reserved for private use (ICANN, 2024-07-29). */
    static final String SUFFIX = ".internal";

    private final Map<String, ServiceDefinition> served;
    private final Map<String, List<String>> nodes;
    private final Map<String, External> external = new HashMap<>();
    private final Map<String, Optional<String>> lists = new HashMap<>();

    /**
     * A service that is used but run elsewhere.
     *
     * @param host its DNS name or address
     * @param port the one port it has, or null when it has those of the catalogue
     * @param definition its catalogue entry
     */
    public record External(String host, @Nullable Integer port, ServiceDefinition definition) {}

    /**
     * @param served the services that run in the environment, by name, with the ports the platform sets
     * @param nodes the nodes that run each of them
     * @param external the services that are used but run elsewhere
     */
    public AddressBook(
            Map<String, ServiceDefinition> served, Map<String, List<String>> nodes, List<External> external) {
        this.served = served;
        this.nodes = nodes;
        external.forEach(entry -> this.external.put(entry.definition().name(), entry));
    }

    /** The private name of a node or service. */
    public static String privateName(String nodeOrService) {
        return nodeOrService + SUFFIX;
    }

    /** One {@code host:port} under which the service answers, or empty when nobody serves it. */
    Optional<String> address(String service, String port) {
        return host(service).flatMap(host -> port(service, port).map(number -> host + ":" + number));
    }

    /** Every {@code host:port} of the service, comma separated, or empty when nobody serves it. */
    Optional<String> addresses(String service, String port) {
        return lists.computeIfAbsent(service + ":" + port, key -> list(service, port));
    }

    private Optional<String> list(String service, String port) {
        if (!served.containsKey(service)) {
            return address(service, port);
        }
        return port(service, port)
                .map(number -> nodes.getOrDefault(service, List.of()).stream()
                        .map(node -> privateName(node) + ":" + number)
                        .reduce((left, right) -> left + "," + right)
                        .orElse(""))
                .filter(list -> !list.isEmpty());
    }

    /** The host under which the service answers, or empty when nobody serves it. */
    Optional<String> host(String service) {
        if (served.containsKey(service)) {
            return Optional.of(privateName(service));
        }
        return Optional.ofNullable(external.get(service)).map(External::host);
    }

    /** The number of a port of the service, or empty when nobody serves it or it has no such port. */
    Optional<Integer> port(String service, String port) {
        if (served.containsKey(service)) {
            return number(served.get(service), port);
        }
        return Optional.ofNullable(external.get(service))
                .flatMap(entry -> entry.port() != null ? Optional.of(entry.port()) : number(entry.definition(), port));
    }

    private static Optional<Integer> number(ServiceDefinition definition, String port) {
        return definition.network().port(port).map(Port::number);
    }
}
