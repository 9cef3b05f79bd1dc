package network.frameworks.generator.internal.resolve.order;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import network.frameworks.model.service.ServiceDefinition;

/**
 * In which order the services of an environment are released. The programs of the platform are released in steps: all
 * hosts have done a step before any begins the next, so what must be up before a program is up everywhere. Immutable.
 */
public final class ReleaseOrder {

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();

    private ReleaseOrder() {}

    /**
     * The order of an environment.
     *
     * @param services the services that run somewhere in it
     * @param inSteps whether a service is released in steps
     */
    public static ReleaseOrder of(Collection<ServiceDefinition> services, Predicate<ServiceDefinition> inSteps) {
        Set<String> stepped =
                services.stream().filter(inSteps).map(ServiceDefinition::name).collect(Collectors.toSet());
        ServiceGraph graph = new ServiceGraph(services);
        ReleaseOrder order = new ReleaseOrder();
        for (String service : graph.order()) {
            order.ranks.put(service, order.ranks.size());
            if (stepped.contains(service)) {
                order.steps.put(service, order.step(service, graph));
            }
        }
        return order;
    }

    /** Services of which each must be up before the next, and the last before the first; nothing when there are none. */
    public static Optional<List<String>> circle(Collection<ServiceDefinition> services) {
        return new ServiceGraph(services).circle();
    }

    /** A step after everything that must be up before, and none before what it waits for. */
    private int step(String service, ServiceGraph graph) {
        int step = 1;
        for (String earlier : graph.neededBy(service)) {
            step = Math.max(step, steps.getOrDefault(earlier, 0) + 1);
        }
        for (String awaited : graph.awaitedBy(service)) {
            step = Math.max(step, steps.getOrDefault(awaited, 0));
        }
        return step;
    }

    /** The place of a service among all of its environment. */
    public int rank(String service) {
        return ranks.getOrDefault(service, ranks.size());
    }

    /** The step in which a service is released, from 1; 0 for one that is not released in steps. */
    public int step(String service) {
        return steps.getOrDefault(service, 0);
    }

    /** These services in the order in which they are released. */
    public List<ServiceDefinition> sorted(Collection<ServiceDefinition> services) {
        return services.stream()
                .sorted((one, other) -> Integer.compare(rank(one.name()), rank(other.name())))
                .toList();
    }
}
