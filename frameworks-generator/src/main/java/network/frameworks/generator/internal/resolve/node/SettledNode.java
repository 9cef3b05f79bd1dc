package network.frameworks.generator.internal.resolve.node;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;

/**
 * A node whose services are decided.
 *
 * @param context what was known of it before
 * @param fqdn its name under the environment's domain
 * @param byService what runs on it, by service, in the order of its plan
 */
public record SettledNode(NodeContext context, String fqdn, Map<String, InstancePlan> byService) {

    /** A node with these instances, which keep their order. */
    public static SettledNode of(NodeContext context, String fqdn, List<InstancePlan> instances) {
        Map<String, InstancePlan> byService = new LinkedHashMap<>();
        instances.forEach(instance -> byService.put(instance.service(), instance));
        return new SettledNode(context, fqdn, byService);
    }

    /** Its name. */
    public String name() {
        return context.name();
    }

    /** The name of its cluster. */
    public String cluster() {
        return context.cluster().name();
    }

    /** Its role. */
    public String role() {
        return context.cluster().effectiveRole();
    }

    /** Its mesh address. */
    public String address() {
        return context.wireguardAddress();
    }

    /** What runs on it. */
    public Collection<InstancePlan> instances() {
        return byService.values();
    }

    /** The instance of a service, or nothing. */
    public Optional<InstancePlan> instance(String service) {
        return Optional.ofNullable(byService.get(service));
    }

    /** Whether a service runs on it. */
    public boolean runs(String service) {
        return byService.containsKey(service);
    }

    /** Address and port that a service is told to listen on, empty when it does not run here. */
    public String listen(String service, String port) {
        return instance(service)
                .flatMap(instance -> instance.listener(port))
                .map(listener -> listener.bindAddress() + ":" + listener.number())
                .orElse("");
    }

    /** Every port it serves, sorted by number and protocol. */
    public List<Listener> listeners() {
        return instances().stream()
                .flatMap(instance -> instance.listeners().stream())
                .sorted(Comparator.comparingInt(Listener::number).thenComparing(Listener::protocol))
                .toList();
    }
}
