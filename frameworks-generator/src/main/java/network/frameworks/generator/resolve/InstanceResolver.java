package network.frameworks.generator.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.InstancePlan;
import network.frameworks.generator.plan.Listener;
import network.frameworks.generator.plan.SecretPlan;
import network.frameworks.model.Environment;
import network.frameworks.model.SecretReference;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.Settings.Variable;

/** Decides how one service runs on one node: ports, addresses, variables, secrets. */
final class InstanceResolver {

    /** Reverse proxies; a web service beside one is reached through it and keeps its own port private. */
    static final List<String> PROXIES = List.of("caddy", "nginx");

    private static final String HTTP = "http";

    /** Secrets that each service has for itself; all others are shared by the services of an environment. */
    private static final List<String> OWN_SECRETS = List.of("DATABASE_URL");

    private final Environment environment;
    private final AddressBook addressBook;

    InstanceResolver(Environment environment, AddressBook addressBook) {
        this.environment = environment;
        this.addressBook = addressBook;
    }

    /** The catalogue entry of a service with the port numbers that its use in the model sets. */
    static ServiceDefinition withPorts(ServiceDefinition definition, ServiceUse use) {
        List<Port> ports = definition.ports().stream()
                .map(port -> new Port(
                        port.name(),
                        use.ports().getOrDefault(port.name(), port.number()),
                        port.protocol(),
                        port.exposure(),
                        port.description()))
                .toList();
        return withPorts(definition, ports);
    }

    /** A web service whose public name leads straight to it must be reachable from outside. */
    static ServiceDefinition withoutProxy(ServiceDefinition definition) {
        List<Port> ports = definition.ports().stream()
                .map(port -> port.name().equals(HTTP)
                        ? new Port(port.name(), port.number(), port.protocol(), Exposure.PUBLIC, port.description())
                        : port)
                .toList();
        return withPorts(definition, ports);
    }

    private static ServiceDefinition withPorts(ServiceDefinition d, List<Port> ports) {
        return new ServiceDefinition(
                d.name(),
                d.kind(),
                d.description(),
                d.installer(),
                d.placement(),
                ports,
                d.health(),
                d.metrics(),
                d.exporter(),
                d.dependsOn(),
                d.usesIfServed(),
                d.stores(),
                d.secrets(),
                d.environment(),
                d.publicName(),
                d.reload(),
                d.stateful());
    }

    InstancePlan resolve(NodeContext node, ServiceUse use, ServiceDefinition definition) {
        List<Listener> listeners = definition.ports().stream()
                .map(port -> listener(node, definition.name(), port))
                .sorted(Comparator.comparingInt(Listener::number).thenComparing(Listener::protocol))
                .toList();
        return new InstancePlan(
                definition.name(),
                definition,
                use.version() != null ? use.version() : environment.release().version(),
                use.sha256(),
                listeners,
                healthUrl(definition, listeners).orElse(null),
                variables(node, use, definition),
                secrets(definition));
    }

    private static Listener listener(NodeContext node, String service, Port port) {
        String bindAddress = switch (port.exposure()) {
            case PUBLIC -> "0.0.0.0";
            case MESH -> node.wireguardAddress();
            case LOOPBACK -> "127.0.0.1";
        };
        return new Listener(
                service, port.name(), port.number(), port.protocol(), port.exposure(), bindAddress, port.description());
    }

    private static Optional<String> healthUrl(ServiceDefinition definition, List<Listener> listeners) {
        ServiceDefinition.Health health = definition.health();
        if (health == null) {
            return Optional.empty();
        }
        return listeners.stream()
                .filter(listener -> listener.port().equals(health.port()))
                .findFirst()
                .map(listener -> "http://" + reachable(listener) + ":" + listener.number() + health.path());
    }

    private static String reachable(Listener listener) {
        return listener.exposure() == Exposure.MESH ? listener.bindAddress() : "127.0.0.1";
    }

    private SortedMap<String, String> variables(NodeContext node, ServiceUse use, ServiceDefinition definition) {
        SortedMap<String, String> result = new TreeMap<>();
        Placeholders placeholders = new Placeholders(environment, node, definition, addressBook);
        for (Variable variable : definition.environment()) {
            placeholders.fill(variable.value()).ifPresent(value -> result.put(variable.name(), value));
        }
        for (Map.Entry<String, String> variable : use.environment().entrySet()) {
            result.put(variable.getKey(), variable.getValue());
        }
        return result;
    }

    private List<SecretPlan> secrets(ServiceDefinition definition) {
        List<SecretPlan> result = new ArrayList<>();
        for (String name : definition.secrets()) {
            result.add(new SecretPlan(name, variable(definition.name(), name)));
        }
        result.sort(Comparator.comparing(SecretPlan::name));
        return result;
    }

    private String variable(String service, String secret) {
        return environment.secrets().stream()
                .filter(reference -> reference.name().equals(secret))
                .findFirst()
                .map(SecretReference::variable)
                .orElseGet(() -> defaultVariable(service, secret));
    }

    private static String defaultVariable(String service, String secret) {
        String own = OWN_SECRETS.contains(secret) ? service.replace('-', '_') + "_" : "";
        return "vault_" + own + secret.toLowerCase(java.util.Locale.ROOT);
    }
}
