package network.frameworks.generator.internal.resolve.service;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.service.SecretPlan;
import network.frameworks.model.Environment;
import network.frameworks.model.SecretReference;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Page;
import network.frameworks.model.service.Settings.Scope;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;
import org.jspecify.annotations.Nullable;

/** Decides how the services of a node run: ports, addresses, variables, secrets. */
public final class InstanceResolver {

    private final Environment environment;
    private final AddressBook addressBook;
    private final CellMap cells;
    private final InstallResolver installs;
    private final Map<String, String> variables = new TreeMap<>();

    /**
     * @param environment the environment
     * @param addressBook where its services are reached
     * @param cells its cells
     * @param meshUnit the systemd unit after which a node's mesh address exists
     */
    public InstanceResolver(Environment environment, AddressBook addressBook, CellMap cells, String meshUnit) {
        this.environment = environment;
        this.addressBook = addressBook;
        this.cells = cells;
        this.installs = new InstallResolver(environment.release().version(), meshUnit);
        for (SecretReference reference : environment.secrets()) {
            variables.putIfAbsent(reference.name(), reference.variable());
        }
    }

    /**
     * The instances of a node, in the order in which they start.
     *
     * @param node the node
     * @param uses what the model says about each of its services
     * @param definitions their entries, with the ports they have here
     */
    public List<InstancePlan> resolve(
            NodeContext node, Map<String, ServiceUse> uses, Map<String, ServiceDefinition> definitions) {
        return StartOrder.of(definitions).stream()
                .map(definition -> resolve(node, uses.get(definition.name()), definition, definitions))
                .toList();
    }

    private InstancePlan resolve(
            NodeContext node, ServiceUse use, ServiceDefinition definition, Map<String, ServiceDefinition> local) {
        Placeholders placeholders = new Placeholders(
                environment,
                node,
                definition,
                local,
                addressBook,
                cells.home(definition.name(), node.cluster().name()).orElse(null));
        List<Listener> listeners = definition.network().ports().stream()
                .map(port -> listener(node, definition.name(), port))
                .sorted(Comparator.comparingInt(Listener::number).thenComparing(Listener::protocol))
                .toList();
        return new InstancePlan(
                definition,
                installs.installation(definition, use, placeholders),
                installs.process(definition, local, placeholders),
                listeners,
                healthUrl(definition.watch().health(), listeners).orElse(null),
                environment(use, definition, placeholders),
                secrets(definition));
    }

    private static Listener listener(NodeContext node, String service, Port port) {
        return new Listener(
                service,
                port.name(),
                port.number(),
                port.protocol(),
                port.exposure(),
                bindAddress(node, port.exposure()),
                port.description());
    }

    static String bindAddress(NodeContext node, Exposure exposure) {
        return switch (exposure) {
            case PUBLIC -> "0.0.0.0";
            case MESH -> node.wireguardAddress();
            case LOOPBACK -> "127.0.0.1";
        };
    }

    private static Optional<String> healthUrl(@Nullable Page health, List<Listener> listeners) {
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

    private static SortedMap<String, String> environment(
            ServiceUse use, ServiceDefinition definition, Placeholders placeholders) {
        SortedMap<String, String> result = new TreeMap<>();
        for (Variable variable : definition.settings().environment()) {
            placeholders.fill(variable.value()).ifPresent(value -> result.put(variable.name(), value));
        }
        result.putAll(use.environment());
        return result;
    }

    private List<SecretPlan> secrets(ServiceDefinition definition) {
        return definition.settings().secrets().stream()
                .map(secret -> new SecretPlan(secret.name(), variable(definition.name(), secret), secret.form()))
                .sorted(Comparator.comparing(SecretPlan::name))
                .toList();
    }

    private String variable(String service, Secret secret) {
        String own = secret.scope() == Scope.PROGRAM ? service.replace('-', '_') + "_" : "";
        return variables.getOrDefault(
                secret.name(), "vault_" + own + secret.name().toLowerCase(Locale.ROOT));
    }
}
