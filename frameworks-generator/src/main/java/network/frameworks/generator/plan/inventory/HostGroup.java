package network.frameworks.generator.plan.inventory;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A group of the inventory.
 *
 * @param name its name
 * @param title what it stands for, for people
 * @param children names of groups in it
 * @param hosts names of hosts in it
 * @param variables what holds for all its hosts, sorted by name
 */
public record HostGroup(
        String name, String title, List<String> children, List<String> hosts, SortedMap<String, String> variables) {

    public HostGroup {
        children = List.copyOf(children);
        hosts = List.copyOf(hosts);
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }
}
