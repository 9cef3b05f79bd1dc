package network.frameworks.generator.internal.resolve.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import network.frameworks.generator.plan.service.GatePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.service.RolloutPlan;
import network.frameworks.model.service.Gates.Gate;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.ServiceDefinition.Page;
import network.frameworks.model.service.ServiceDefinition.Watch;
import org.jspecify.annotations.Nullable;

/** Decides what says that a start of a service has worked. */
final class GateResolver {

    private static final Duration USUAL = Duration.ofMinutes(1);

    private final Watch watch;
    private final List<Listener> listeners;
    private final Set<String> given;

    /**
     * @param watch what the service says about itself
     * @param listeners the ports that it serves on a node
     * @param given its variables that have a value
     */
    GateResolver(Watch watch, List<Listener> listeners, Set<String> given) {
        this.watch = watch;
        this.listeners = listeners;
        this.given = given;
    }

    /** @param step the step of a release in which the service is released, or 0 */
    RolloutPlan rollout(int step) {
        return new RolloutPlan(
                step,
                healthUrl(),
                gate(watch.gates().first()),
                gate(watch.gates().later()));
    }

    private String healthUrl() {
        return Optional.ofNullable(watch.health())
                .flatMap(page -> url(page.port(), page.path()))
                .orElse("");
    }

    private GatePlan gate(@Nullable Gate gate) {
        boolean asked = gate != null && (gate.with() == null || given.contains(gate.with()));
        if (gate == null || !asked) {
            return page(healthUrl(), null);
        }
        Page health = watch.health();
        String port = gate.port() != null || health == null ? gate.port() : health.port();
        if (gate.path() != null) {
            return page(url(port, gate.path()).orElse(""), gate.within());
        }
        return listener(port)
                .map(listener -> new GatePlan("", reachable(listener), listener.number(), seconds(gate.within())))
                .orElse(page("", gate.within()));
    }

    private static GatePlan page(String url, @Nullable Duration within) {
        return new GatePlan(url, "", 0, seconds(within));
    }

    private static long seconds(@Nullable Duration within) {
        return (within == null ? USUAL : within).toSeconds();
    }

    private Optional<String> url(@Nullable String port, String path) {
        return listener(port).map(listener -> "http://" + reachable(listener) + ":" + listener.number() + path);
    }

    private Optional<Listener> listener(@Nullable String port) {
        return listeners.stream()
                .filter(listener -> listener.port().equals(port))
                .findFirst();
    }

    private static String reachable(Listener listener) {
        return listener.exposure() == Exposure.MESH ? listener.bindAddress() : "127.0.0.1";
    }
}
