package network.frameworks.generator.view.ansible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.SecretPlan;
import network.frameworks.generator.view.ansible.HostView.Mist;
import network.frameworks.generator.view.ansible.HostView.Protocol;
import network.frameworks.generator.view.ansible.HostView.Rule;
import network.frameworks.model.catalog.OsTuningCatalog;
import network.frameworks.model.service.Network.Exposure;
import org.jspecify.annotations.Nullable;

/** Makes the host views of an environment. */
final class HostViews {

    private static final String MISTSERVER = "mistserver";

    /** The first port that the kernel may give to outgoing connections. */
    private static final int EPHEMERAL = 10_000;

    /** What a port of MistServer is to MistServer. */
    private record Connector(String name, String option) {}

    private static final Map<String, Connector> CONNECTORS = Map.of(
            "dtsc", new Connector("DTSC", "port"),
            "http", new Connector("HTTP", "port"),
            "rtmp", new Connector("RTMP", "port"),
            "rtsp", new Connector("RTSP", "port"),
            "srt", new Connector("TSSRT", "port"),
            "webrtc", new Connector("WebRTC", "udpport"));

    private final EnvironmentPlan environment;
    private final OsTuningCatalog tuning;
    private final String meshUnit;
    private final DataViews data;

    HostViews(EnvironmentPlan environment, OsTuningCatalog tuning) {
        this.environment = environment;
        this.tuning = tuning;
        this.meshUnit = PlatformView.meshUnit(environment);
        this.data = new DataViews(environment, meshUnit);
    }

    HostView of(NodePlan node) {
        return new HostView(
                node,
                rules(node),
                sysctl(node),
                reservedPorts(node),
                Installers.api(node)
                        .map(instance -> ReleaseView.of(node, instance, meshUnit))
                        .toList(),
                Installers.media(node)
                        .sorted(Comparator.comparing((InstancePlan instance) ->
                                        !instance.service().equals(MISTSERVER))
                                .thenComparing(InstancePlan::service))
                        .map(instance -> ReleaseView.of(node, instance, meshUnit))
                        .toList(),
                mist(node),
                data.of(node),
                MonitoringView.of(environment, node, meshUnit));
    }

    private static List<Rule> rules(NodePlan node) {
        return node.listeners().stream()
                .filter(listener -> listener.exposure() != Exposure.LOOPBACK)
                .map(listener -> new Rule(
                        listener.service(),
                        listener.number(),
                        listener.protocol().name().toLowerCase(Locale.ROOT),
                        listener.exposure() == Exposure.PUBLIC ? "public" : "mesh"))
                .distinct()
                .toList();
    }

    private SortedMap<String, String> sysctl(NodePlan node) {
        SortedMap<String, String> own = new TreeMap<>(tuning.forHost(
                        node.role(),
                        node.instances().stream().map(InstancePlan::service).toList())
                .sysctl());
        own.entrySet().removeAll(tuning.forAll().sysctl().entrySet());
        return own;
    }

    private List<Integer> reservedPorts(NodePlan node) {
        TreeSet<Integer> ports = new TreeSet<>();
        ports.add(environment.model().mesh().port());
        node.listeners().stream()
                .map(Listener::number)
                .filter(number -> number >= EPHEMERAL)
                .forEach(ports::add);
        return List.copyOf(ports);
    }

    private static @Nullable Mist mist(NodePlan node) {
        return Addresses.instance(node, MISTSERVER).map(HostViews::mist).orElse(null);
    }

    private static Mist mist(InstancePlan instance) {
        List<Protocol> protocols = new ArrayList<>();
        for (Listener listener : instance.listeners()) {
            Connector connector = CONNECTORS.get(listener.port());
            if (connector != null) {
                protocols.add(new Protocol(connector.name(), connector.option(), listener.number()));
            }
        }
        return new Mist(
                protocols,
                Addresses.listener(instance, "controller").map(Listener::number).orElse(4242),
                instance.definition().metrics() == null
                        ? "metrics"
                        : instance.definition().metrics().path().replaceFirst("^/", ""),
                instance.environment().getOrDefault("MIST_API_USERNAME", "frameworks"),
                instance.secrets().stream()
                        .filter(secret -> secret.name().equals("MIST_API_PASSWORD"))
                        .findFirst()
                        .map(SecretPlan::variable)
                        .orElse(""));
    }
}
