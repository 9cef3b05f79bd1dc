package network.frameworks.generator.internal.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.PlacementResolver.Placed;
import network.frameworks.generator.internal.resolve.inventory.InventoryResolver;
import network.frameworks.generator.internal.resolve.network.AddressConflict;
import network.frameworks.generator.internal.resolve.network.AddressResolver;
import network.frameworks.generator.internal.resolve.network.AddressResolver.Addresses;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.order.ReleaseOrder;
import network.frameworks.generator.internal.resolve.region.Regions;
import network.frameworks.generator.internal.resolve.service.AddressBook;
import network.frameworks.generator.internal.resolve.service.InstanceResolver;
import network.frameworks.generator.internal.resolve.service.PublicUrls;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.generator.plan.service.ExternalPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.catalog.Installer.Playbook;
import network.frameworks.model.internal.catalog.ServiceCatalog;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.service.Network;
import network.frameworks.model.service.ServiceDefinition;

/** Decides one environment in two steps: first what runs where, then everything that follows from it. */
final class EnvironmentResolver {

    private final Environment environment;
    private final Catalogs catalogs;
    private final ServiceCatalog services;
    private final Addresses addresses;
    private final Placed placed;
    private final String meshUnit;
    private final Regions regions;
    private final CellMap cells;
    private final NodeIndex index;

    EnvironmentResolver(Environment environment, Catalogs catalogs, List<AddressConflict> conflicts) {
        this.environment = environment;
        this.catalogs = catalogs;
        this.services = catalogs.services().with(environment.services());
        this.addresses = new AddressResolver().resolve(environment, conflicts);
        this.placed = new PlacementResolver(services, this::region).resolve(environment);
        this.meshUnit = "wg-quick@" + environment.mesh().interfaceName() + ".service";
        this.regions = regions();
        this.cells = CellMap.of(environment, services, this::region);
        this.index = new NodeIndex(settle());
    }

    /** The Ansible roles that install something. */
    Set<String> installers() {
        Set<String> roles = new TreeSet<>();
        index.services().values().stream()
                .map(instance -> instance.installation().installer())
                .forEach(roles::add);
        return roles;
    }

    /** How many steps a release of the environment has, one at least. */
    int steps() {
        return index.services().values().stream()
                .mapToInt(instance -> instance.rollout().step())
                .reduce(1, Math::max);
    }

    /**
     * The whole environment.
     *
     * @param platform the platform's name
     * @param installers the roles that install services in some environment
     * @param steps how many steps a release has, in the environment that needs most
     */
    EnvironmentPlan resolve(String platform, List<InstallerPlan> installers, int steps) {
        return new EnvironmentAssembly(environment, catalogs, addresses, index, regions, cells, placed.monitoringNode())
                .assemble(platform, meshUnit, external(), new InventoryResolver(environment, index, installers, steps));
    }

    private List<SettledNode> settle() {
        List<NodeContext> contexts = contexts();
        Map<String, ServiceDefinition> served = new TreeMap<>();
        List<Map<String, ServiceDefinition>> definitions = new ArrayList<>();
        for (NodeContext node : contexts) {
            Map<String, ServiceDefinition> here =
                    definitions(placed.byNode().get(node.name()).values());
            definitions.add(here);
            served.putAll(here);
        }
        AddressBook addressBook = new AddressBook(served, regions, externalAddresses());
        InstanceResolver instances = new InstanceResolver(
                environment, new PublicUrls(environment, served), addressBook, cells, order(served.values()), meshUnit);
        List<SettledNode> nodes = new ArrayList<>();
        for (int position = 0; position < contexts.size(); position++) {
            NodeContext node = contexts.get(position);
            List<InstancePlan> running =
                    instances.resolve(node, placed.byNode().get(node.name()), definitions.get(position));
            nodes.add(SettledNode.of(node, node.name() + "." + environment.domain(), running));
        }
        return nodes;
    }

    private Regions regions() {
        Map<String, List<NodeContext>> nodesOfService = new HashMap<>();
        for (NodeContext node : contexts()) {
            placed.byNode()
                    .get(node.name())
                    .keySet()
                    .forEach(service -> nodesOfService
                            .computeIfAbsent(service, name -> new ArrayList<>())
                            .add(node));
        }
        return new Regions(nodesOfService, catalogs.providers().nearbyZones());
    }

    private ReleaseOrder order(Collection<ServiceDefinition> served) {
        return ReleaseOrder.of(
                served,
                service -> catalogs.installers()
                        .find(String.valueOf(service.install().installer()))
                        .filter(installer -> installer.play().playbook() == Playbook.SERVICES)
                        .isPresent());
    }

    /** The nodes in the order of their clusters and numbers. */
    private List<NodeContext> contexts() {
        List<NodeContext> result = new ArrayList<>();
        for (Cluster cluster : environment.clusters()) {
            String zone = zone(cluster);
            for (int number = 1; number <= cluster.nodes(); number++) {
                String name = AddressResolver.nodeName(cluster, number);
                result.add(new NodeContext(
                        name,
                        cluster,
                        number,
                        region(cluster),
                        zone,
                        addresses.mesh().get(name)));
            }
        }
        return result;
    }

    /** The entries of the services of a node, with the ports that the model sets. */
    private Map<String, ServiceDefinition> definitions(Iterable<ServiceUse> uses) {
        Map<String, ServiceDefinition> definitions = new TreeMap<>();
        uses.forEach(use -> definitions.put(use.name(), withPorts(entry(use.name()), use)));
        return definitions;
    }

    private static ServiceDefinition withPorts(ServiceDefinition definition, ServiceUse use) {
        Network network = definition.network();
        return definition.with(network.with(network.ports().stream()
                .map(port -> port.with(use.ports().getOrDefault(port.name(), port.number())))
                .toList()));
    }

    private ServiceDefinition entry(String service) {
        return services.find(service)
                .orElseThrow(() -> new IllegalArgumentException("no service " + service + " in the catalogue"));
    }

    private List<AddressBook.External> externalAddresses() {
        return environment.external().stream()
                .map(external -> new AddressBook.External(external.host(), external.port(), entry(external.name())))
                .toList();
    }

    private List<ExternalPlan> external() {
        return environment.external().stream()
                .map(external -> new ExternalPlan(
                        external.name(),
                        external.host(),
                        external.port() != null
                                ? external.port()
                                : entry(external.name())
                                        .network()
                                        .ports()
                                        .get(0)
                                        .number()))
                .toList();
    }

    private String region(Cluster cluster) {
        return cluster.region() != null ? cluster.region() : zone(cluster);
    }

    private String zone(Cluster cluster) {
        String location = cluster.locations().get(0);
        return cluster.networkZone() != null
                ? cluster.networkZone()
                : catalogs.providers()
                        .networkZone(location)
                        .orElseThrow(() -> new IllegalArgumentException("no location " + location));
    }
}
