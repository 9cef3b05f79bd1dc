package network.frameworks.model;

/**
 * How Grafana reads a database of the platform.
 *
 * @param name {@code clickhouse} or {@code postgres}
 * @param database the database it reads
 * @param user the account it reads with; its password is the secret of the same data source
 */
public record DataSource(String name, String database, String user) {}
