package network.frameworks.generator.internal.resolve.host;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.host.MediaServerPlan;
import network.frameworks.generator.plan.host.MediaServerPlan.Protocol;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.service.SecretPlan;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.Network.Port;

/** Decides what a media server, the service whose ports are connectors, is told besides its command line. */
public final class MediaServerResolver {

    private static final int USUAL_CONTROLLER = 4242;

    /** The media server of a node, or nothing. */
    public Optional<MediaServerPlan> resolve(SettledNode node) {
        return node.instances().stream()
                .filter(instance ->
                        instance.definition().network().ports().stream().anyMatch(port -> port.connector() != null))
                .findFirst()
                .map(MediaServerResolver::plan);
    }

    private static MediaServerPlan plan(InstancePlan instance) {
        MetricsPage metrics = instance.definition().watch().metrics();
        return new MediaServerPlan(
                protocols(instance.definition().network().ports()),
                instance.listener("controller").map(Listener::number).orElse(USUAL_CONTROLLER),
                metrics == null ? "metrics" : metrics.path().replaceFirst("^/", ""),
                instance.environment().getOrDefault("MIST_API_USERNAME", "frameworks"),
                instance.secrets().stream()
                        .filter(secret -> secret.name().equals("MIST_API_PASSWORD"))
                        .findFirst()
                        .map(SecretPlan::variable)
                        .orElse(""));
    }

    private static List<Protocol> protocols(List<Port> ports) {
        return ports.stream()
                .flatMap(port -> Optional.ofNullable(port.connector()).stream()
                        .map(connector -> new Protocol(connector.name(), connector.option(), port.number())))
                .toList();
    }
}
