package network.frameworks.model;

import java.util.List;

/**
 * What a model says about a cell: a media cluster as the platform's own programs know it, its edges together with the
 * load balancer and the asset server that work for them.
 *
 * @param name its id; in lower case and with a hyphen for every other sign it is the label below which its public names
 *     lie
 * @param servedBy the clusters whose load balancers and asset servers work for it, in the order the user gave; empty for
 *     those that are nearest
 */
public record Cell(String name, List<String> servedBy) {

    public Cell {
        servedBy = List.copyOf(servedBy);
    }

    /** A cell about which nothing is said. */
    public static Cell of(String name) {
        return new Cell(name, List.of());
    }
}
