package network.frameworks.generator.internal.resolve.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.generator.internal.resolve.region.Regions;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.Needs.Reach;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Under which private name and port the nodes of an environment reach each service. A client that speaks to the
 * instances of one region, of several that have the service, is told the name that the service has in that region.
 */
public final class AddressBook {

    /** The suffix of private names; {@code internal} is reserved for private use (ICANN, 2024-07-29). */
    static final String SUFFIX = ".internal";

    private final Map<String, ServiceDefinition> served;
    private final Regions regions;
    private final Map<String, External> external = new HashMap<>();

    /**
     * A service that is used but run elsewhere.
     *
     * @param host its DNS name or address
     * @param port the one port it has, or null when it has those of the catalogue
     * @param definition its catalogue entry
     */
    public record External(String host, @Nullable Integer port, ServiceDefinition definition) {}

    /**
     * Somebody who asks.
     *
     * @param node the node that it runs on
     * @param service what it is
     */
    public record Client(NodeContext node, ServiceDefinition service) {}

    /**
     * @param served the services that run in the environment, by name, with the ports the platform sets
     * @param regions the nodes that run each of them
     * @param external the services that are used but run elsewhere
     */
    public AddressBook(Map<String, ServiceDefinition> served, Regions regions, List<External> external) {
        this.served = served;
        this.regions = regions;
        external.forEach(entry -> this.external.put(entry.definition().name(), entry));
    }

    /** The private name of a node or service. */
    public static String privateName(String nodeOrService) {
        return nodeOrService + SUFFIX;
    }

    /** The private name of a service in a region. */
    public static String privateName(String service, String region) {
        return service + "." + region + SUFFIX;
    }

    /** Who runs what in which region. */
    Regions regions() {
        return regions;
    }

    /** Whether the service runs in the environment or is named as one that runs elsewhere. */
    boolean knows(String service) {
        return served.containsKey(service) || external.containsKey(service);
    }

    /** One {@code host:port} under which the service answers, or empty when nobody serves it. */
    Optional<String> address(Client client, String service, String port) {
        return host(client, service).flatMap(host -> port(service, port).map(number -> host + ":" + number));
    }

    /** Every {@code host:port} to which the client may speak, nearest first, or none when nobody serves it. */
    List<String> addresses(Client client, String service, String port) {
        if (!served.containsKey(service)) {
            return address(client, service, port).stream().toList();
        }
        return port(service, port)
                .map(number -> regions.chosen(client.node(), service, reach(client, service)).stream()
                        .map(node -> privateName(node.name()) + ":" + number)
                        .toList())
                .orElse(List.of());
    }

    /** The host under which the service answers, or empty when nobody serves it. */
    Optional<String> host(Client client, String service) {
        if (!served.containsKey(service)) {
            return Optional.ofNullable(external.get(service)).map(External::host);
        }
        return Optional.of(privateRegion(client, service)
                .map(region -> privateName(service, region))
                .orElse(privateName(service)));
    }

    /** The region to which the client speaks, empty when nobody serves it here. */
    Optional<String> region(Client client, String service) {
        return regions.chosen(client.node(), service, reach(client, service)).stream()
                .map(NodeContext::region)
                .findFirst();
    }

    /** The region that the client must name, empty when the plain name of the service is right. */
    private Optional<String> privateRegion(Client client, String service) {
        Reach reach = reach(client, service);
        boolean one = reach == Reach.LOCAL || reach == Reach.AGGREGATOR;
        return one && regions.of(service).size() > 1 ? region(client, service) : Optional.empty();
    }

    /** Which of several the client speaks to: what it says itself, else what is usual. */
    Reach reach(Client client, String service) {
        return client.service()
                .needs()
                .peer(service)
                .map(Peer::reach)
                .or(() -> Optional.ofNullable(served.get(service))
                        .map(definition -> definition.about().reach()))
                .orElse(Reach.NEAREST);
    }

    /** In every region that has the service its {@code host:port}, written as {@code region=host:port;...}. */
    Optional<String> byRegion(String service, String port) {
        List<String> all = regions.of(service);
        return all.size() < 2
                ? Optional.empty()
                : port(service, port)
                        .map(number -> all.stream()
                                .sorted()
                                .map(region -> region + "=" + privateName(service, region) + ":" + number)
                                .collect(Collectors.joining(";")));
    }

    /** The number of a port of the service, or empty when nobody serves it or it has no such port. */
    Optional<Integer> port(String service, String port) {
        if (served.containsKey(service)) {
            return number(served.get(service), port);
        }
        return Optional.ofNullable(external.get(service))
                .flatMap(entry -> entry.port() != null ? Optional.of(entry.port()) : number(entry.definition(), port));
    }

    /** The definition of a service that runs here or elsewhere. */
    Optional<ServiceDefinition> definition(String service) {
        return Optional.ofNullable(served.get(service))
                .or(() -> Optional.ofNullable(external.get(service)).map(External::definition));
    }

    private static Optional<Integer> number(ServiceDefinition definition, String port) {
        return definition.network().port(port).map(Port::number);
    }
}
