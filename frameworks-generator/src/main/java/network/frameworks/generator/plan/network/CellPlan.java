package network.frameworks.generator.plan.network;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.Cell;

/**
 * A cell, a media cluster as the platform's own programs know it, fully decided.
 *
 * @param model what the user said about it; settings that need no decision are read from here
 * @param base the name below which its public names lie, {@code <slug>.<domain>}
 * @param own whether this platform directs it; else its load balancer and its names are another platform's
 * @param edges names of the nodes that are its edges, in node order
 * @param servers for each service that works for cells and runs here, names of the nodes that work for this one, in node
 *     order
 * @param names its public names, sorted by name
 */
public record CellPlan(
        Cell model,
        String base,
        boolean own,
        List<String> edges,
        SortedMap<String, List<String>> servers,
        List<PublicName> names) {

    public CellPlan {
        edges = List.copyOf(edges);
        servers = Collections.unmodifiableSortedMap(new TreeMap<>(servers));
        names = List.copyOf(names);
    }

    /** Its id. */
    public String name() {
        return model.name();
    }

    /** The label below which its public names lie. */
    public String slug() {
        return base.substring(0, base.indexOf('.'));
    }
}
