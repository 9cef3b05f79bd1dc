package network.frameworks.model.internal.cell;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cell with everything that follows from what a model says.
 *
 * @param name its id
 * @param base the name below which its public names lie, {@code <slug>.<domain>}
 * @param own whether this platform directs it; else its load balancer and its names are another platform's
 * @param edges the clusters whose nodes are its edges, sorted
 * @param servers for each service that works for cells and runs here, the clusters whose nodes work for this one, sorted;
 *     no entry for a service of which that is unknown
 */
public record ServedCell(
        String name, String base, boolean own, List<String> edges, SortedMap<String, List<String>> servers) {

    public ServedCell {
        edges = List.copyOf(edges);
        servers = Collections.unmodifiableSortedMap(new TreeMap<>(servers));
    }

    /** The label of a cell's id: in lower case, with a hyphen for every sign that a label cannot have. */
    public static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    }

    /** The label below which its public names lie. */
    public String slug() {
        return base.substring(0, base.indexOf('.'));
    }

    /** Whether nodes of a cluster that run a service work for this cell. */
    public boolean isServedBy(String service, String cluster) {
        return servers.getOrDefault(service, List.of()).contains(cluster);
    }
}
