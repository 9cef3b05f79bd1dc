package network.frameworks.generator.plan;

import java.util.List;
import network.frameworks.model.Environment;

/**
 * One environment, fully decided.
 *
 * @param name its name, for example {@code prod}
 * @param domain the DNS suffix of its hosts and public names
 * @param model what the user said about it; settings that need no decision are read from here
 * @param meshPrefixLength the prefix length of the mesh range, bits
 * @param roles the roles that at least one cluster carries, sorted by name
 * @param clusters its clusters, sorted by name
 * @param nodes all nodes, in the order of their clusters and numbers
 * @param services every service that runs somewhere in it, sorted by name
 * @param external services used but run elsewhere, sorted by name
 * @param names the private names that every node resolves, sorted by the node's name
 * @param jobs the scrape jobs, sorted by name
 * @param records the public DNS records, sorted by key
 * @param certificates the certificates to order, sorted by name
 * @param secrets every secret some service needs, sorted by name
 * @param monitoringNode the name of the node that runs Prometheus, Alertmanager and Grafana
 */
public record EnvironmentPlan(
        String name,
        String domain,
        Environment model,
        int meshPrefixLength,
        List<RolePlan> roles,
        List<ClusterPlan> clusters,
        List<NodePlan> nodes,
        List<ServicePlan> services,
        List<ExternalPlan> external,
        List<NameEntry> names,
        List<ScrapeJob> jobs,
        List<DnsRecord> records,
        List<CertificatePlan> certificates,
        List<SecretPlan> secrets,
        String monitoringNode) {

    public EnvironmentPlan {
        roles = List.copyOf(roles);
        clusters = List.copyOf(clusters);
        nodes = List.copyOf(nodes);
        services = List.copyOf(services);
        external = List.copyOf(external);
        names = List.copyOf(names);
        jobs = List.copyOf(jobs);
        records = List.copyOf(records);
        certificates = List.copyOf(certificates);
        secrets = List.copyOf(secrets);
    }
}
