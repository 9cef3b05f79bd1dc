package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * What a node is to the platform when it is an edge. The certificate of its names comes from the load balancer.
 *
 * @param cell the id of its cell
 * @param name the name that it alone has
 * @param names every name under which it answers, its own first
 */
public record EdgePlan(String cell, String name, List<String> names) {

    public EdgePlan {
        names = List.copyOf(names);
    }
}
