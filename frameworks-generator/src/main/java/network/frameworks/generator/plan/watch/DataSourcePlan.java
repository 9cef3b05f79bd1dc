package network.frameworks.generator.plan.watch;

/**
 * A data source that Grafana reads in every environment alike.
 *
 * @param name the service behind it
 * @param host its name, the same in every environment
 * @param port its port
 * @param database the database, empty when it has none
 * @param user the account, empty when it needs none
 */
public record DataSourcePlan(String name, String host, int port, String database, String user) {}
