package network.frameworks.generator.internal.resolve.store;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.resolve.node.NodeContext;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.region.Regions;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.store.QuorumMember;
import network.frameworks.generator.plan.store.StorePlan;
import network.frameworks.model.service.Needs.Reach;

/** Decides what the data stores of a node are told. */
public final class StoreResolver {

    /** The role that sets up data stores. */
    private static final String ROLE = "frameworks-data";

    private static final String KEEPER = "clickhouse-keeper";

    private final NodeIndex index;
    private final PostgresResolver postgres;
    private final ClickHouseResolver clickhouse;
    private final KafkaResolver kafka;
    private final Regions regions;

    /**
     * @param environment the name of the environment
     * @param index its nodes
     * @param readers the accounts with which Grafana reads
     * @param regions who runs what in which region
     */
    public StoreResolver(String environment, NodeIndex index, ReaderAccounts readers, Regions regions) {
        this.index = index;
        this.postgres = new PostgresResolver(index, readers);
        this.clickhouse = new ClickHouseResolver(index, readers);
        this.kafka = new KafkaResolver(environment, index, regions);
        this.regions = regions;
    }

    /** What the data stores of a node are told. */
    public StorePlan resolve(SettledNode node) {
        return new StorePlan(
                ports(node),
                postgres.accounts(node),
                clickhouse.resolve(node).orElse(null),
                keepers(node),
                kafka.resolve(node).orElse(null));
    }

    /** The keepers that a node votes with or asks: those of its region, else those of the nearest. */
    private List<QuorumMember> keepers(SettledNode node) {
        if (!node.runs(KEEPER) && !node.runs(ClickHouseResolver.CLICKHOUSE)) {
            return List.of();
        }
        Set<String> members = regions.chosen(node.context(), KEEPER, Reach.LOCAL).stream()
                .map(NodeContext::name)
                .collect(Collectors.toSet());
        return index.running(KEEPER).stream()
                .filter(keeper -> members.contains(keeper.name()))
                .map(StoreResolver::byAddress)
                .toList();
    }

    /** The ports of a node's own data stores and of the quorums that they speak to. */
    private SortedMap<String, SortedMap<String, Integer>> ports(SettledNode node) {
        SortedMap<String, SortedMap<String, Integer>> ports = new TreeMap<>();
        if (node.runs(ClickHouseResolver.CLICKHOUSE)) {
            last(KEEPER, ports);
        }
        if (node.runs(KafkaResolver.MIRROR)) {
            last(KafkaResolver.KAFKA, ports);
        }
        node.instances().stream()
                .filter(instance -> instance.installation().installer().equals(ROLE))
                .forEach(instance -> ports.put(instance.service(), instance.portNumbers()));
        return ports;
    }

    private void last(String service, SortedMap<String, SortedMap<String, Integer>> ports) {
        List<SettledNode> nodes = index.running(service);
        if (!nodes.isEmpty()) {
            nodes.get(nodes.size() - 1)
                    .instance(service)
                    .map(InstancePlan::portNumbers)
                    .ifPresent(numbers -> ports.put(service, numbers));
        }
    }

    /** A number that stays when other members come and go: the mesh address itself. */
    static QuorumMember byAddress(SettledNode node) {
        long number = 0;
        for (String part : node.address().split("\\.")) {
            number = number * 256 + Integer.parseInt(part);
        }
        return new QuorumMember(number & 0x7fff_ffffL, node.address());
    }
}
