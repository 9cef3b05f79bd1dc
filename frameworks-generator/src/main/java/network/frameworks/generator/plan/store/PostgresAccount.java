package network.frameworks.generator.plan.store;

import java.util.List;

/**
 * An account of PostgreSQL.
 *
 * @param name its name, unless its connection URL says another
 * @param variable the variable that holds its password or connection URL
 * @param url whether that is a connection URL
 * @param databases the databases it owns, sorted
 * @param monitor whether it reads statistics of the server
 * @param reader whether it reads every table
 */
public record PostgresAccount(
        String name, String variable, boolean url, List<String> databases, boolean monitor, boolean reader) {

    public PostgresAccount {
        databases = List.copyOf(databases);
    }
}
