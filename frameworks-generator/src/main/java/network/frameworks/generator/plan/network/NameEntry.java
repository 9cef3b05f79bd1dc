package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * Private names of one mesh address.
 *
 * @param address the mesh address
 * @param names the names, the node's own first, the services' after it, sorted
 */
public record NameEntry(String address, List<String> names) {

    public NameEntry {
        names = List.copyOf(names);
    }
}
