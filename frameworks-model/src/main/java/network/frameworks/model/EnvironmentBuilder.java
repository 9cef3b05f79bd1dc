package network.frameworks.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is said about one environment and fills in the rest. Saying a thing of a name again replaces
 * what was said before, which is how an environment overlays the base of its model.
 */
public final class EnvironmentBuilder {
    private static final String DOMAIN_PLACEHOLDER = "${domain}";

    private final String name;
    private @Nullable String domain;
    private @Nullable Boolean production;
    private @Nullable Mesh mesh;
    private @Nullable Dns dns;
    private @Nullable Acme acme;
    private @Nullable Ssh ssh;
    private @Nullable State state;
    private @Nullable Release release;
    private @Nullable Monitoring monitoring;
    private final SortedMap<String, Role> roles = new TreeMap<>();
    private final SortedMap<String, ServiceDefinition> services = new TreeMap<>();
    private final SortedMap<String, ExternalService> external = new TreeMap<>();
    private final SortedMap<String, Cluster> clusters = new TreeMap<>();
    private final SortedMap<String, Cell> cells = new TreeMap<>();
    private final SortedMap<String, Alert> alerts = new TreeMap<>();
    private final SortedMap<String, Dashboard> dashboards = new TreeMap<>();
    private final SortedMap<String, Certificate> certificates = new TreeMap<>();
    private final SortedMap<String, DataSource> dataSources = new TreeMap<>();
    private final SortedMap<String, Receiver> receivers = new TreeMap<>();
    private final SortedMap<String, SecretReference> secrets = new TreeMap<>();

    EnvironmentBuilder(String name) {
        this.name = name;
    }

    /** The DNS suffix of this environment. */
    public EnvironmentBuilder domain(String value) {
        domain = value;
        return this;
    }

    /** Whether people depend on this environment; without it, its name decides. */
    public EnvironmentBuilder production(boolean value) {
        production = value;
        return this;
    }

    /** The WireGuard mesh. */
    public EnvironmentBuilder mesh(Mesh value) {
        mesh = value;
        return this;
    }

    /** How public names are published. */
    public EnvironmentBuilder dns(Dns value) {
        dns = value;
        return this;
    }

    /** Where certificates come from. */
    public EnvironmentBuilder acme(Acme value) {
        acme = value;
        return this;
    }

    /** Who administers the hosts. */
    public EnvironmentBuilder ssh(Ssh value) {
        ssh = value;
        return this;
    }

    /** Where Terraform keeps its state. */
    public EnvironmentBuilder state(State value) {
        state = value;
        return this;
    }

    /** Which build of the services runs. */
    public EnvironmentBuilder release(Release value) {
        release = value;
        return this;
    }

    /** How the environment is watched. */
    public EnvironmentBuilder monitoring(Monitoring value) {
        monitoring = value;
        return this;
    }

    /** A role whose services are as the catalogue describes them. */
    public EnvironmentBuilder role(String role, String... serviceNames) {
        return role(
                new Role(role, Arrays.stream(serviceNames).map(ServiceUse::of).toList()));
    }

    /** A role. */
    public EnvironmentBuilder role(Role role) {
        roles.put(role.name(), role);
        return this;
    }

    /** A service of the user's own. */
    public EnvironmentBuilder service(ServiceDefinition service) {
        services.put(service.name(), service);
        return this;
    }

    /** A service that is run elsewhere. */
    public EnvironmentBuilder external(ExternalService service) {
        external.put(service.name(), service);
        return this;
    }

    /** A group of machines. */
    public EnvironmentBuilder cluster(Cluster cluster) {
        clusters.put(cluster.name(), cluster);
        return this;
    }

    /** What is said about a cell. */
    public EnvironmentBuilder cell(Cell cell) {
        cells.put(cell.name(), cell);
        return this;
    }

    /** An alert. */
    public EnvironmentBuilder alert(Alert alert) {
        alerts.put(alert.name(), alert);
        return this;
    }

    /** A dashboard. */
    public EnvironmentBuilder dashboard(Dashboard dashboard) {
        dashboards.put(dashboard.name(), dashboard);
        return this;
    }

    /** A certificate; {@code ${domain}} in its names stands for the environment's domain. */
    public EnvironmentBuilder certificate(Certificate certificate) {
        certificates.put(certificate.name(), certificate);
        return this;
    }

    /** Settings of a Grafana data source. */
    public EnvironmentBuilder dataSource(DataSource dataSource) {
        dataSources.put(dataSource.name(), dataSource);
        return this;
    }

    /** A receiver of notifications. */
    public EnvironmentBuilder receiver(Receiver receiver) {
        receivers.put(receiver.name(), receiver);
        return this;
    }

    /** Where a secret is found. */
    public EnvironmentBuilder secret(SecretReference secret) {
        secrets.put(secret.name(), secret);
        return this;
    }

    /** The environment, completed by these defaults. */
    public Environment build(EnvironmentDefaults platformDefaults) {
        EnvironmentDefaults inDomain = domain == null ? platformDefaults : platformDefaults.withDomain(domain);
        EnvironmentDefaults defaults = production == null ? inDomain : inDomain.withProduction(production);
        return new Environment(
                name,
                defaults.domain(),
                defaults.production(),
                mesh != null ? mesh : defaults.mesh(),
                dns != null ? dns : defaults.dns(),
                acme != null ? acme : defaults.acme(),
                ssh != null ? ssh : defaults.ssh(),
                state != null ? state : defaults.state(),
                release != null ? release : defaults.release(),
                monitoring != null ? monitoring : defaults.monitoring(),
                List.copyOf(roles.values()),
                List.copyOf(services.values()),
                List.copyOf(external.values()),
                clustersWithOneScalable(),
                List.copyOf(cells.values()),
                List.copyOf(alerts.values()),
                List.copyOf(dashboards.values()),
                certificates.values().stream()
                        .map(certificate -> withDomain(certificate, defaults.domain()))
                        .toList(),
                dataSourcesWithDefaults(defaults),
                List.copyOf(receivers.values()),
                List.copyOf(secrets.values()));
    }

    private List<Cluster> clustersWithOneScalable() {
        List<Cluster> sorted = new ArrayList<>(clusters.values());
        if (!sorted.isEmpty() && sorted.stream().noneMatch(Cluster::scalable)) {
            sorted.set(0, sorted.get(0).asScalable());
        }
        return sorted;
    }

    private List<DataSource> dataSourcesWithDefaults(EnvironmentDefaults defaults) {
        Map<String, DataSource> all = new TreeMap<>();
        defaults.dataSources().forEach(dataSource -> all.put(dataSource.name(), dataSource));
        all.putAll(dataSources);
        return List.copyOf(all.values());
    }

    private static Certificate withDomain(Certificate certificate, String domain) {
        List<String> names = certificate.names().stream()
                .map(dnsName -> dnsName.replace(DOMAIN_PLACEHOLDER, domain))
                .toList();
        return new Certificate(certificate.name(), names, certificate.role(), certificate.generation());
    }
}
