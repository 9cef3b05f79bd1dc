package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * Private names of one mesh address.
 *
 * @param address the mesh address
 * @param cluster the cluster of the node that has it
 * @param region the region of that node
 * @param names the names, the node's own first, the services' after it, sorted
 */
public record NameEntry(String address, String cluster, String region, List<String> names) {

    public NameEntry {
        names = List.copyOf(names);
    }
}
