package network.frameworks.generator.internal.resolve.host;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.host.HostPlan;
import network.frameworks.generator.plan.host.TuningPlan;
import network.frameworks.generator.plan.network.EdgePlan;
import network.frameworks.generator.plan.network.HostRule;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.model.internal.catalog.OsTuningCatalog;
import network.frameworks.model.service.Network.Exposure;
import org.jspecify.annotations.Nullable;

/** Decides what holds for a machine as a whole. */
public final class HostResolver {

    /** The first port that the kernel may give to outgoing connections. */
    private static final int EPHEMERAL = 10_000;

    private final OsTuningCatalog tuning;
    private final int meshPort;

    /**
     * @param tuning kernel settings and limits
     * @param meshPort the port of WireGuard
     */
    public HostResolver(OsTuningCatalog tuning, int meshPort) {
        this.tuning = tuning;
        this.meshPort = meshPort;
    }

    /** What holds for every machine. */
    public TuningPlan forAll() {
        return new TuningPlan(
                tuning.forAll().sysctl(),
                tuning.forAll().limits().stream()
                        .map(limit -> new TuningPlan.Limit(limit.domain(), limit.item(), limit.value()))
                        .toList());
    }

    /** What holds for a machine that answers for these sites, gets these certificates, and may be an edge. */
    public HostPlan resolve(
            SettledNode node, List<ProxySite> sites, List<String> certificates, @Nullable EdgePlan edge) {
        List<Listener> listeners = node.listeners();
        return new HostPlan(rules(listeners), reservedPorts(listeners), sysctl(node), sites, certificates, edge);
    }

    private static List<HostRule> rules(List<Listener> listeners) {
        return listeners.stream()
                .filter(listener -> listener.exposure() != Exposure.LOOPBACK)
                .map(listener -> new HostRule(
                        listener.service(),
                        listener.number(),
                        listener.protocol().name().toLowerCase(Locale.ROOT),
                        listener.exposure() == Exposure.PUBLIC ? "public" : "mesh"))
                .distinct()
                .toList();
    }

    private List<Integer> reservedPorts(List<Listener> listeners) {
        TreeSet<Integer> ports = new TreeSet<>();
        ports.add(meshPort);
        listeners.stream()
                .map(Listener::number)
                .filter(number -> number >= EPHEMERAL)
                .forEach(ports::add);
        return List.copyOf(ports);
    }

    private SortedMap<String, String> sysctl(SettledNode node) {
        SortedMap<String, String> own = new TreeMap<>(
                tuning.forHost(node.role(), node.byService().keySet()).sysctl());
        own.entrySet().removeAll(tuning.forAll().sysctl().entrySet());
        return own;
    }
}
