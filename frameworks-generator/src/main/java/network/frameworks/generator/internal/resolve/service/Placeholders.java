package network.frameworks.generator.internal.resolve.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.cell.ServedCell;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.Network.Edge;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/** Fills the {@code ${...}} placeholders in the variables, arguments and files of a service. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private final Environment environment;
    private final PublicUrls urls;
    private final NodeContext node;
    private final ServiceDefinition service;
    private final Map<String, ServiceDefinition> local;
    private final AddressBook addressBook;
    private final @Nullable ServedCell cell;

    /**
     * @param environment the environment
     * @param urls the public URLs of its services
     * @param node the node
     * @param service the service whose placeholders are filled in
     * @param local the services of the node
     * @param addressBook where services are reached
     * @param cell the cell that the service of the node works for, or null when there is none
     */
    Placeholders(
            Environment environment,
            PublicUrls urls,
            NodeContext node,
            ServiceDefinition service,
            Map<String, ServiceDefinition> local,
            AddressBook addressBook,
            @Nullable ServedCell cell) {
        this.environment = environment;
        this.urls = urls;
        this.node = node;
        this.service = service;
        this.local = local;
        this.addressBook = addressBook;
        this.cell = cell;
    }

    /** The value with every placeholder filled, or empty when it names a service that nobody serves. */
    Optional<String> fill(String template) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value.get()));
        }
        matcher.appendTail(result);
        return Optional.of(result.toString());
    }

    private Optional<String> value(String placeholder) {
        String[] parts = placeholder.split(":", -1);
        return switch (parts[0]) {
            case "node" -> Optional.of(node.name());
            case "edge" -> Optional.of(Edge.label(node.name()));
            case "cell" -> Optional.ofNullable(cell).map(ServedCell::name);
            case "cellDomain" -> Optional.ofNullable(cell).map(ServedCell::base);
            case "cluster" -> Optional.of(node.cluster().name());
            case "region" ->
                parts.length == 1 ? Optional.of(node.region()) : addressBook.region(client(), argument(parts, 1));
            case "environment" -> Optional.of(environment.name());
            case "build" -> Optional.of(environment.production() ? "production" : "development");
            case "service" -> Optional.of(service.name());
            case "domain" -> Optional.of(environment.domain());
            case "wireguard" -> Optional.of(node.wireguardAddress());
            case "acmeEmail" -> Optional.of(environment.acme().email());
            case "meshPort" -> Optional.of(Integer.toString(environment.mesh().port()));
            case "port" -> port(argument(parts, 1), argument(parts, 2));
            case "state" -> Optional.of(state(service.name()));
            case "listen" -> listen(argument(parts, 1), argument(parts, 2));
            case "host" -> addressBook.host(client(), argument(parts, 1));
            case "address" -> addressBook.address(client(), argument(parts, 1), argument(parts, 2));
            case "addresses" -> list(addressBook.addresses(client(), argument(parts, 1), argument(parts, 2)));
            case "urls" ->
                list(addressBook.addresses(client(), argument(parts, 1), argument(parts, 2)).stream()
                        .map(address -> "http://" + address)
                        .toList());
            case "regions" -> addressBook.byRegion(argument(parts, 1), argument(parts, 2));
            case "url" -> urls.of(argument(parts, 1));
            case "origins" -> list(urls.ofSites());
            case "relayed" -> Optional.of(relayed());
            case "mirrors" -> list(addressBook.regions().mirrored());
            default ->
                throw new IllegalArgumentException(
                        "unknown placeholder ${" + placeholder + "} in service " + service.name());
        };
    }

    /** The folder that a service may write to. */
    static String state(String service) {
        return "/var/lib/frameworks/" + service;
    }

    private AddressBook.Client client() {
        return new AddressBook.Client(node, service);
    }

    /** The metrics pages of this node that the service passes on, as a map of exporter_exporter, on one line. */
    private String relayed() {
        List<String> modules = new ArrayList<>();
        for (ServiceDefinition other : new TreeMap<>(local).values()) {
            MetricsPage page = other.watch().metrics();
            if (page != null && service.name().equals(page.via())) {
                other.network()
                        .port(page.port())
                        .ifPresent(port -> modules.add("\"" + other.name()
                                + "\": {\"method\": \"http\", \"http\": {\"address\": \"127.0.0.1\", \"port\": "
                                + port.number()
                                + ", \"path\": \"" + page.path() + "\"}}"));
            }
        }
        return "{" + String.join(", ", modules) + "}";
    }

    private static Optional<String> list(List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join(",", items));
    }

    /** Where a service listens on this node, or where it is reached when it runs elsewhere. */
    private Optional<String> listen(String name, String port) {
        return Optional.ofNullable(local.get(name))
                .flatMap(found -> found.network().port(port))
                .map(found -> InstanceResolver.bindAddress(node, found.exposure()) + ":" + found.number())
                .or(() -> addressBook.address(client(), name, port));
    }

    /** A service knows its own ports even where nobody else serves it. */
    private Optional<String> port(String name, String portName) {
        Optional<Integer> own = name.equals(service.name())
                ? service.network().port(portName).map(Port::number)
                : addressBook.port(name, portName);
        return own.map(String::valueOf);
    }

    private String argument(String[] parts, int index) {
        if (index >= parts.length) {
            throw new IllegalArgumentException("incomplete placeholder in service " + service.name());
        }
        return parts[index];
    }
}
