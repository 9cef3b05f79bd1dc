package network.frameworks.generator.plan.service;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.service.ServiceDefinition;

/**
 * A service on a node.
 *
 * @param definition its catalogue entry, with the ports as this platform sets them
 * @param installation how it gets onto the node
 * @param process how it is run
 * @param listeners the ports it serves on this node, sorted by number
 * @param settings its environment variables
 * @param peers the services that it speaks to and that somebody serves, sorted by name
 * @param rollout how it is released
 */
public record InstancePlan(
        ServiceDefinition definition,
        Installation installation,
        ProcessPlan process,
        List<Listener> listeners,
        SettingsPlan settings,
        List<PeerPlan> peers,
        RolloutPlan rollout) {

    public InstancePlan {
        listeners = List.copyOf(listeners);
        peers = List.copyOf(peers);
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

    /** Its plain environment variables, sorted by name. */
    public SortedMap<String, String> environment() {
        return settings.values();
    }

    /** Its secret environment variables, sorted by name. */
    public List<SecretPlan> secrets() {
        return settings.secrets();
    }

    /** Where it says whether it is well, empty when it does not. */
    public String health() {
        return rollout.healthUrl();
    }

    /** The variable that holds each secret, by environment variable, sorted. */
    public SortedMap<String, String> secretVariables() {
        SortedMap<String, String> variables = new TreeMap<>();
        secrets().forEach(secret -> variables.put(secret.name(), secret.variable()));
        return variables;
    }

    /** The numbers of its ports by name, sorted. */
    public SortedMap<String, Integer> portNumbers() {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        listeners.forEach(listener -> numbers.put(listener.port(), listener.number()));
        return numbers;
    }
}
