package network.frameworks.generator.plan.service;

import java.util.List;
import network.frameworks.model.service.ServiceDefinition;

/**
 * A service of an environment and the nodes that run it.
 *
 * @param name its name
 * @param definition its catalogue entry
 * @param privateName the name that resolves to the mesh address of every node that runs it
 * @param nodes names of those nodes, in node order
 */
public record ServicePlan(String name, ServiceDefinition definition, String privateName, List<String> nodes) {

    public ServicePlan {
        nodes = List.copyOf(nodes);
    }
}
