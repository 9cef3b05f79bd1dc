package network.frameworks.generator.internal.resolve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.resolve.host.MediaServerResolver;
import network.frameworks.generator.internal.resolve.network.AddressResolver;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.service.AddressBook;
import network.frameworks.generator.internal.resolve.store.StoreResolver;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.internal.resolve.watch.WatchResolver;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.host.HostPlan;
import network.frameworks.generator.plan.host.NodeAddresses;
import network.frameworks.generator.plan.host.NodePlace;
import network.frameworks.generator.plan.host.NodeSoftware;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.net.Ipv4Network;

/** Puts a node together once it is known what runs where. */
final class NodeAssembly {

    private final Environment environment;
    private final int placementGroupSize;
    private final StoreResolver stores;
    private final WatchResolver watch;
    private final MediaServerResolver mediaServers = new MediaServerResolver();

    NodeAssembly(
            Environment environment,
            int placementGroupSize,
            StoreResolver stores,
            ReaderAccounts readers,
            Map<String, List<ProxySite>> sites) {
        this.environment = environment;
        this.placementGroupSize = placementGroupSize;
        this.stores = stores;
        this.watch = new WatchResolver(
                environment,
                readers,
                sites.values().stream().flatMap(List::stream).toList());
    }

    NodePlan assemble(SettledNode node, Ipv4Network network, HostPlan host) {
        return new NodePlan(
                node.name(),
                node.fqdn(),
                place(node),
                new NodeAddresses(
                        AddressBook.privateName(node.name()),
                        network.first()
                                .plus(AddressResolver.FIRST_HOST
                                        + node.context().number()
                                        - 1L)
                                .toString(),
                        node.address()),
                List.copyOf(node.instances()),
                host,
                new NodeSoftware(mediaServers.resolve(node).orElse(null), stores.resolve(node), watch.resolve(node)));
    }

    private NodePlace place(SettledNode node) {
        int position = node.context().number() - 1;
        List<String> locations = node.context().cluster().locations();
        return new NodePlace(
                node.cluster(),
                node.role(),
                node.context().region(),
                node.context().number(),
                locations.get(position % locations.size()),
                position / placementGroupSize,
                labels(node));
    }

    private SortedMap<String, String> labels(SettledNode node) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("environment", environment.name());
        labels.put("cluster", node.cluster());
        labels.put("region", node.context().region());
        labels.put("role", node.role());
        labels.put("node", node.name());
        return labels;
    }
}
