package network.frameworks.generator.plan;

import java.util.List;

/**
 * A role and what carries it.
 *
 * @param name the role, also the Ansible group
 * @param clusters names of the clusters that carry it, sorted
 * @param services names of the services its nodes run by the model, sorted
 */
public record RolePlan(String name, List<String> clusters, List<String> services) {

    public RolePlan {
        clusters = List.copyOf(clusters);
        services = List.copyOf(services);
    }
}
