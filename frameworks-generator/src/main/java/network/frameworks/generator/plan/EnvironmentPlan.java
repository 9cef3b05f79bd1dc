package network.frameworks.generator.plan;

import java.util.List;
import network.frameworks.generator.plan.inventory.InventoryPlan;
import network.frameworks.generator.plan.network.CellPlan;
import network.frameworks.generator.plan.network.CertificatePlan;
import network.frameworks.generator.plan.network.DnsRecord;
import network.frameworks.generator.plan.network.MeshPlan;
import network.frameworks.generator.plan.network.PublicNames;
import network.frameworks.generator.plan.service.ExternalPlan;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.model.Environment;

/**
 * One environment, fully decided.
 *
 * @param model what the user said about it; settings that need no decision are read from here
 * @param topology what it is made of
 * @param mesh the mesh that joins its nodes
 * @param publicNames what it is called in public
 * @param jobs the scrape jobs, sorted by name
 * @param monitoringNode the name of the node that runs Prometheus, Alertmanager and Grafana
 * @param inventory what Ansible knows of it
 */
public record EnvironmentPlan(
        Environment model,
        Topology topology,
        MeshPlan mesh,
        PublicNames publicNames,
        List<ScrapeJob> jobs,
        String monitoringNode,
        InventoryPlan inventory) {

    public EnvironmentPlan {
        jobs = List.copyOf(jobs);
    }

    // What is asked of an environment most often.

    /** Its name, for example {@code prod}. */
    public String name() {
        return model.name();
    }

    /** The DNS suffix of its hosts and public names. */
    public String domain() {
        return model.domain();
    }

    /** The roles that at least one cluster carries, sorted by name. */
    public List<RolePlan> roles() {
        return topology.roles();
    }

    /** Its clusters, sorted by name. */
    public List<ClusterPlan> clusters() {
        return topology.clusters();
    }

    /** All nodes, in the order of their clusters and numbers. */
    public List<NodePlan> nodes() {
        return topology.nodes();
    }

    /** Every service that runs somewhere in it, sorted by name. */
    public List<ServicePlan> services() {
        return topology.services();
    }

    /** Services used but run elsewhere, sorted by name. */
    public List<ExternalPlan> external() {
        return topology.external();
    }

    /** Its regions, sorted by name. */
    public List<RegionPlan> regions() {
        return topology.regions();
    }

    /** The public DNS records, sorted by key. */
    public List<DnsRecord> records() {
        return publicNames.records();
    }

    /** The certificates to order, sorted by name. */
    public List<CertificatePlan> certificates() {
        return publicNames.certificates();
    }

    /** The cells, sorted by name. */
    public List<CellPlan> cells() {
        return publicNames.cells();
    }

    /** The same with other scrape jobs. */
    public EnvironmentPlan with(List<ScrapeJob> others) {
        return new EnvironmentPlan(model, topology, mesh, publicNames, others, monitoringNode, inventory);
    }

    /** The same with other public names. */
    public EnvironmentPlan with(PublicNames others) {
        return new EnvironmentPlan(model, topology, mesh, others, jobs, monitoringNode, inventory);
    }
}
