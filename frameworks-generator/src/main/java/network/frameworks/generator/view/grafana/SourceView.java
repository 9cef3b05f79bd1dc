package network.frameworks.generator.view.grafana;

/**
 * A database that Grafana reads.
 *
 * @param host its name, the same in every environment
 * @param port its port
 * @param database the database
 * @param user the account
 */
public record SourceView(String host, int port, String database, String user) {}
