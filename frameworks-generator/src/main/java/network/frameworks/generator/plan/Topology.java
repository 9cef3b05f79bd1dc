package network.frameworks.generator.plan;

import java.util.List;
import network.frameworks.generator.plan.service.ExternalPlan;
import network.frameworks.generator.plan.service.ServicePlan;

/**
 * What an environment is made of.
 *
 * @param roles the roles that at least one cluster carries, sorted by name
 * @param clusters its clusters, sorted by name
 * @param nodes all nodes, in the order of their clusters and numbers
 * @param services every service that runs somewhere in it, sorted by name
 * @param external services used but run elsewhere, sorted by name
 * @param regions its regions, sorted by name
 */
public record Topology(
        List<RolePlan> roles,
        List<ClusterPlan> clusters,
        List<NodePlan> nodes,
        List<ServicePlan> services,
        List<ExternalPlan> external,
        List<RegionPlan> regions) {

    public Topology {
        roles = List.copyOf(roles);
        clusters = List.copyOf(clusters);
        nodes = List.copyOf(nodes);
        services = List.copyOf(services);
        external = List.copyOf(external);
        regions = List.copyOf(regions);
    }
}
