package network.frameworks.generator.view.ansible;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.DataSource;

/** The accounts with which Grafana reads databases, as its provisioned data sources expect them. */
final class GrafanaAccounts {

    private final EnvironmentPlan environment;

    GrafanaAccounts(EnvironmentPlan environment) {
        this.environment = environment;
    }

    /**
     * An account.
     *
     * @param user its name
     * @param variable the variable that holds its password
     */
    record Account(String user, String variable) {}

    /** The account at a database, where Grafana runs and has that database as a data source. */
    Optional<Account> at(String database) {
        boolean watched = environment.services().stream()
                .anyMatch(service -> service.name().equals("grafana"));
        return environment.model().dataSources().stream()
                .filter(source -> watched && source.name().equals(database))
                .findFirst()
                .map(source -> new Account(source.user(), variable(source)));
    }

    /** The variable of each password, by the name that Grafana's data sources use. */
    SortedMap<String, String> passwords() {
        SortedMap<String, String> passwords = new TreeMap<>();
        for (DataSource source : environment.model().dataSources()) {
            passwords.put(source.name().toUpperCase(Locale.ROOT) + "_GRAFANA_PASSWORD", variable(source));
        }
        return passwords;
    }

    private static String variable(DataSource source) {
        return "vault_" + source.name() + "_grafana_password";
    }
}
