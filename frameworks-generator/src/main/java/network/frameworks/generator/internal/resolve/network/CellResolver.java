package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.CellPlan;
import network.frameworks.generator.plan.network.EdgePlan;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.generator.plan.network.PublicName;
import network.frameworks.generator.plan.network.PublicName.Owner;
import network.frameworks.model.Cell;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.internal.cell.ServedCell;
import network.frameworks.model.service.Network.Edge;

/** Decides what the nodes of each cell are called, and who publishes every public name. */
public final class CellResolver {

    private final Environment environment;
    private final CellMap cells;
    private final NodeIndex index;

    /**
     * @param environment the environment
     * @param cells its cells
     * @param index its nodes
     */
    public CellResolver(Environment environment, CellMap cells, NodeIndex index) {
        this.environment = environment;
        this.cells = cells;
        this.index = index;
    }

    /** What a node is as an edge, or nothing. */
    public Optional<EdgePlan> edge(SettledNode node) {
        return edgeService(node)
                .flatMap(edge -> cells.ofEdges(node.cluster()).map(cell -> {
                    String own = Edge.label(node.name()) + "." + cell.base();
                    List<String> names = new ArrayList<>(List.of(own));
                    edge.names().stream()
                            .map(label -> label + "." + cell.base())
                            .sorted()
                            .forEach(names::add);
                    return new EdgePlan(cell.name(), own, names);
                }));
    }

    private static Optional<Edge> edgeService(SettledNode node) {
        return node.instances().stream()
                .flatMap(instance ->
                        Optional.ofNullable(instance.definition().network().edge()).stream())
                .findFirst();
    }

    /** Every public name under which something is reached; {@code sites} are those of each node. */
    public List<PublicName> names(Map<String, List<ProxySite>> sites) {
        SortedMap<String, PublicName> names = new TreeMap<>();
        for (SettledNode node : index.nodes()) {
            for (ProxySite site : sites.getOrDefault(node.name(), List.of())) {
                boolean ofCell = cells.cells().stream()
                        .anyMatch(cell -> site.serverName().endsWith("." + cell.base()));
                add(site.serverName(), ofCell ? Owner.PLATFORM : Owner.TERRAFORM, site.service(), node, names);
            }
            edge(node)
                    .ifPresent(edge -> edge.names()
                            .forEach(name -> add(
                                    name,
                                    isOwn(edge.cell()) ? Owner.PLATFORM : Owner.OTHER_PLATFORM,
                                    edgeService(node).orElseThrow().proxy(),
                                    node,
                                    names)));
        }
        return List.copyOf(names.values());
    }

    private boolean isOwn(String cell) {
        return cells.cells().stream().anyMatch(known -> known.name().equals(cell) && known.own());
    }

    private static void add(
            String name, Owner owner, String service, SettledNode node, SortedMap<String, PublicName> names) {
        List<String> nodes =
                new ArrayList<>(names.containsKey(name) ? names.get(name).nodes() : List.of());
        nodes.add(node.name());
        names.put(name, new PublicName(name, owner, service, nodes));
    }

    /** The cells, sorted by name; {@code names} are all public names. */
    public List<CellPlan> cells(List<PublicName> names) {
        return cells.cells().stream()
                .map(cell -> new CellPlan(
                        said(cell),
                        cell.base(),
                        cell.own(),
                        nodes(cell.edges()),
                        servers(cell),
                        names.stream()
                                .filter(name -> name.name().endsWith("." + cell.base()))
                                .sorted(Comparator.comparing(PublicName::name))
                                .toList()))
                .toList();
    }

    private Cell said(ServedCell cell) {
        return environment.cells().stream()
                .filter(said -> said.name().equals(cell.name()))
                .findFirst()
                .orElseGet(() -> Cell.of(cell.name()));
    }

    private List<String> nodes(List<String> clusters) {
        return index.nodes().stream()
                .filter(node -> clusters.contains(node.cluster()))
                .map(SettledNode::name)
                .toList();
    }

    private SortedMap<String, List<String>> servers(ServedCell cell) {
        SortedMap<String, List<String>> servers = new TreeMap<>();
        cell.servers()
                .forEach((service, clusters) -> servers.put(
                        service,
                        index.running(service).stream()
                                .filter(node -> clusters.contains(node.cluster()))
                                .map(SettledNode::name)
                                .toList()));
        return servers;
    }
}
