package network.frameworks.generator.plan.service;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A service on a node.
 *
 * @param definition its catalogue entry, with the ports as this platform sets them
 * @param installation how it gets onto the node
 * @param process how it is run
 * @param listeners the ports it serves on this node, sorted by number
 * @param healthUrl the URL that answers 200 on the node itself when it is well, or null
 * @param environment plain environment variables, with every placeholder filled in
 * @param secrets its secret environment variables, sorted by name
 */
public record InstancePlan(
        ServiceDefinition definition,
        Installation installation,
        ProcessPlan process,
        List<Listener> listeners,
        @Nullable String healthUrl,
        SortedMap<String, String> environment,
        List<SecretPlan> secrets) {

    public InstancePlan {
        listeners = List.copyOf(listeners);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        secrets = List.copyOf(secrets);
    }

    /** The name of the service. */
    public String service() {
        return definition.name();
    }

    /** The listener of a port, or nothing. */
    public Optional<Listener> listener(String port) {
        return listeners.stream()
                .filter(listener -> listener.port().equals(port))
                .findFirst();
    }

    /** Where it says whether it is well, empty when it does not. */
    public String health() {
        return healthUrl == null ? "" : healthUrl;
    }

    /** The variable that holds each secret, by environment variable, sorted. */
    public SortedMap<String, String> secretVariables() {
        SortedMap<String, String> variables = new TreeMap<>();
        secrets.forEach(secret -> variables.put(secret.name(), secret.variable()));
        return variables;
    }

    /** The numbers of its ports by name, sorted. */
    public SortedMap<String, Integer> portNumbers() {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        listeners.forEach(listener -> numbers.put(listener.port(), listener.number()));
        return numbers;
    }
}
