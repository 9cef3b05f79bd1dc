package network.frameworks.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.host.HostPlan;
import network.frameworks.generator.plan.host.NodeAddresses;
import network.frameworks.generator.plan.host.NodePlace;
import network.frameworks.generator.plan.host.NodeSoftware;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;

/**
 * A machine, fully decided.
 *
 * @param name {@code <cluster>-<number>}
 * @param fqdn the name under the environment's domain, also its Ansible inventory name
 * @param place where it stands
 * @param addresses how others of its environment reach it
 * @param instances what runs on it; whatever starts after another comes after it, else sorted by service name
 * @param host what holds for it as a whole
 * @param software what its programs are told beyond their own variables
 */
public record NodePlan(
        String name,
        String fqdn,
        NodePlace place,
        NodeAddresses addresses,
        List<InstancePlan> instances,
        HostPlan host,
        NodeSoftware software) {

    public NodePlan {
        instances = List.copyOf(instances);
    }

    // What is asked of a node most often.

    /** The name of its cluster. */
    public String cluster() {
        return place.cluster();
    }

    /** The labels of its metrics. */
    public SortedMap<String, String> labels() {
        return place.labels();
    }

    /** Its IPv4 address in the mesh. */
    public String wireguardAddress() {
        return addresses.mesh();
    }

    /** Every port it serves, sorted by number and protocol. */
    public List<Listener> listeners() {
        return instances.stream()
                .flatMap(instance -> instance.listeners().stream())
                .sorted(Comparator.comparingInt(Listener::number).thenComparing(Listener::protocol))
                .toList();
    }

    /** The instance of a service, or nothing. */
    public Optional<InstancePlan> instance(String service) {
        return instances.stream()
                .filter(instance -> instance.service().equals(service))
                .findFirst();
    }

    /** What each Ansible role installs on it, in the order of {@link #instances}. */
    public SortedMap<String, List<InstancePlan>> byInstaller() {
        SortedMap<String, List<InstancePlan>> roles = new TreeMap<>();
        instances.forEach(
                instance -> roles.computeIfAbsent(instance.installation().installer(), role -> new ArrayList<>())
                        .add(instance));
        return roles;
    }
}
