package network.frameworks.model;

import java.time.Duration;
import java.util.List;

/**
 * What is true of an environment about which nothing is said. The reader of model files and the builders take
 * their defaults from here, so both make equal models.
 *
 * @param platform the model's name
 * @param platformDomain the model's domain
 * @param domain the environment's domain
 * @param production whether people depend on it: real certificates are ordered, programs are strict
 */
public record EnvironmentDefaults(String platform, String platformDomain, String domain, boolean production) {
    /** The role whose clusters run what exists once, like Prometheus. */
    public static final String CONTROL_ROLE = "control";

    private static final List<String> PRODUCTION_NAMES = List.of("prod", "production");

    /**
     * The defaults of an environment.
     *
     * @param platform the model's name
     * @param platformDomain the model's domain
     * @param environment the environment's name
     * @param only whether the model has no other environment
     */
    public static EnvironmentDefaults of(String platform, String platformDomain, String environment, boolean only) {
        boolean production = PRODUCTION_NAMES.contains(environment);
        String domain = production || only ? platformDomain : environment + "." + platformDomain;
        return new EnvironmentDefaults(platform, platformDomain, domain, production);
    }

    /** The same defaults for an environment that names its own domain. */
    public EnvironmentDefaults withDomain(String ownDomain) {
        return new EnvironmentDefaults(platform, platformDomain, ownDomain, production);
    }

    /** The same defaults for an environment that says itself whether people depend on it. */
    public EnvironmentDefaults withProduction(boolean own) {
        return new EnvironmentDefaults(platform, platformDomain, domain, own);
    }

    /** The default mesh. */
    public Mesh mesh() {
        return Mesh.defaults();
    }

    /** Records of one minute in the zone of the platform's domain, or of an environment outside of it. */
    public Dns dns() {
        boolean inside = domain.equals(platformDomain) || domain.endsWith("." + platformDomain);
        return Dns.defaults(inside ? platformDomain : domain);
    }

    /** The hostmaster of the environment; only production orders trusted certificates. */
    public Acme acme() {
        return new Acme("hostmaster@" + domain, production ? Acme.Directory.PRODUCTION : Acme.Directory.STAGING);
    }

    /**
     * The account root with the platform's key, reachable from everywhere: a new host has no mesh yet, so it could
     * not be set up otherwise.
     */
    public Ssh ssh() {
        return new Ssh("root", 22, List.of(platform), List.of("0.0.0.0/0", "::/0"));
    }

    /** A bucket of Hetzner Object Storage in Falkenstein. */
    public State state() {
        return state("fsn1");
    }

    /** A bucket of Hetzner Object Storage in a location. */
    public State state(String region) {
        return new State(platform + "-tfstate", region, "https://" + region + ".your-objectstorage.com");
    }

    /** The first release, taken from the folder {@code artifacts}. */
    public Release release() {
        return new Release("1.0.0", "artifacts");
    }

    /** Scraped every 30 seconds, kept for 15 days, on the first control cluster. */
    public Monitoring monitoring() {
        return new Monitoring(null, Duration.ofSeconds(30), Duration.ofDays(15), null);
    }

    /** The stores that the bundled dashboards read besides Prometheus. */
    public List<DataSource> dataSources() {
        return List.of(dataSource("clickhouse"), dataSource("postgres"));
    }

    /** How a store is read unless the model says otherwise. */
    public DataSource dataSource(String name) {
        return new DataSource(name, name.equals("clickhouse") ? "periscope" : "quartermaster", "grafana");
    }
}
