package network.frameworks.generator.internal.resolve.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.generator.internal.resolve.order.ReleaseOrder;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.service.PeerPlan;
import network.frameworks.generator.plan.service.SettingsPlan;
import network.frameworks.model.Environment;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;

/** Decides how the services of a node run: ports, addresses, variables, secrets. */
public final class InstanceResolver {

    private final Environment environment;
    private final PublicUrls urls;
    private final AddressBook addressBook;
    private final CellMap cells;
    private final ReleaseOrder order;
    private final InstallResolver installs;
    private final PeerResolver peers;
    private final SettingsResolver settings;

    /**
     * @param environment the environment
     * @param urls the public URLs of its services
     * @param addressBook where its services are reached
     * @param cells its cells
     * @param order in which order they are released
     * @param meshUnit the systemd unit after which a node's mesh address exists
     */
    public InstanceResolver(
            Environment environment,
            PublicUrls urls,
            AddressBook addressBook,
            CellMap cells,
            ReleaseOrder order,
            String meshUnit) {
        this.environment = environment;
        this.urls = urls;
        this.addressBook = addressBook;
        this.cells = cells;
        this.order = order;
        this.installs = new InstallResolver(environment.release().version(), meshUnit);
        this.peers = new PeerResolver(addressBook);
        this.settings = new SettingsResolver(environment.secrets());
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
        return order.sorted(definitions.values()).stream()
                .map(definition -> resolve(node, uses.get(definition.name()), definition, definitions))
                .toList();
    }

    private InstancePlan resolve(
            NodeContext node, ServiceUse use, ServiceDefinition definition, Map<String, ServiceDefinition> local) {
        Placeholders placeholders = new Placeholders(
                environment,
                urls,
                node,
                definition,
                local,
                addressBook,
                cells.home(definition.name(), node.cluster().name()).orElse(null));
        List<Listener> listeners = definition.network().ports().stream()
                .map(port -> listener(node, definition.name(), port))
                .sorted(Comparator.comparingInt(Listener::number).thenComparing(Listener::protocol))
                .toList();
        List<PeerPlan> spokenTo = peers.resolve(new AddressBook.Client(node, definition));
        SettingsPlan variables = settings.resolve(definition, use, spokenTo, placeholders);
        GateResolver gates = new GateResolver(definition.watch(), listeners, variables.given());
        return new InstancePlan(
                definition,
                installs.installation(definition, use, placeholders),
                installs.process(definition, local, placeholders),
                listeners,
                variables,
                spokenTo,
                gates.rollout(order.step(definition.name())));
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
}
