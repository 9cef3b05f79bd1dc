package network.frameworks.model;

import java.util.Comparator;
import java.util.List;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.service.ServiceDefinition;

/**
 * One environment of the platform, for example {@code prod}, with every overlay already applied.
 *
 * @param name an RFC 1123 label; names folders, inventories and the {@code environment} label
 * @param domain the DNS suffix of every host and public name of this environment, without a trailing dot
 * @param production whether people depend on it: programs refuse what is not safe, and certificates are real unless
 *     {@code acme} says otherwise
 * @param mesh the WireGuard mesh that joins all nodes
 * @param dns how public names are published
 * @param acme where certificates come from
 * @param ssh who may administer the hosts, and from where
 * @param state where Terraform keeps its state
 * @param release which build of the FrameWorks services is installed
 * @param monitoring how the environment is watched
 * @param roles what runs together on one node, sorted by name
 * @param services services that the user adds to the bundled catalogue, sorted by name
 * @param external services that are run elsewhere and only used here, sorted by name
 * @param clusters the groups of machines, sorted by name
 * @param cells what is said about cells, sorted by name; a cell about which nothing is said is not among them
 * @param alerts alerts named by the user, sorted by name; the bundled ones need no mention
 * @param dashboards dashboards named by the user, sorted by name; the bundled ones need no mention
 * @param certificates the certificates to order, sorted by name
 * @param dataSources settings of Grafana data sources, sorted by name
 * @param receivers where notifications go, sorted by name
 * @param secrets names of secrets whose reference differs from the default, sorted by name
 */
public record Environment(
        String name,
        String domain,
        boolean production,
        Mesh mesh,
        Dns dns,
        Acme acme,
        Ssh ssh,
        State state,
        Release release,
        Monitoring monitoring,
        List<Role> roles,
        List<ServiceDefinition> services,
        List<ExternalService> external,
        List<Cluster> clusters,
        List<Cell> cells,
        List<Alert> alerts,
        List<Dashboard> dashboards,
        List<Certificate> certificates,
        List<DataSource> dataSources,
        List<Receiver> receivers,
        List<SecretReference> secrets) {

    public Environment {
        roles = roles.stream().sorted(Comparator.comparing(Role::name)).toList();
        services = services.stream()
                .sorted(Comparator.comparing(ServiceDefinition::name))
                .toList();
        external = external.stream()
                .sorted(Comparator.comparing(ExternalService::name))
                .toList();
        clusters = clusters.stream().sorted(Comparator.comparing(Cluster::name)).toList();
        cells = cells.stream().sorted(Comparator.comparing(Cell::name)).toList();
        alerts = alerts.stream().sorted(Comparator.comparing(Alert::name)).toList();
        dashboards = dashboards.stream()
                .sorted(Comparator.comparing(Dashboard::name))
                .toList();
        certificates = certificates.stream()
                .sorted(Comparator.comparing(Certificate::name))
                .toList();
        dataSources = dataSources.stream()
                .sorted(Comparator.comparing(DataSource::name))
                .toList();
        receivers =
                receivers.stream().sorted(Comparator.comparing(Receiver::name)).toList();
        secrets = secrets.stream()
                .sorted(Comparator.comparing(SecretReference::name))
                .toList();
    }

    /** A builder of an environment. */
    public static EnvironmentBuilder builder(String name) {
        return new EnvironmentBuilder(name);
    }
}
