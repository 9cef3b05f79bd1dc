package network.frameworks.generator.internal.resolve.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.DataSource;

/** The accounts with which Grafana reads databases, as its provisioned data sources expect them. */
public final class ReaderAccounts {

    private final List<DataSource> sources;
    private final boolean watched;

    /**
     * @param sources the data sources of the environment
     * @param watched whether Grafana runs in it
     */
    public ReaderAccounts(List<DataSource> sources, boolean watched) {
        this.sources = sources;
        this.watched = watched;
    }

    /**
     * An account.
     *
     * @param user its name
     * @param variable the variable that holds its password
     */
    public record Account(String user, String variable) {}

    /** The account at a database, where Grafana runs and has that database as a data source. */
    public Optional<Account> at(String database) {
        return sources.stream()
                .filter(source -> watched && source.name().equals(database))
                .findFirst()
                .map(source -> new Account(source.user(), variable(source)));
    }

    /** The variable of each password, by the name that Grafana's data sources use. */
    SortedMap<String, String> passwords() {
        SortedMap<String, String> passwords = new TreeMap<>();
        for (DataSource source : sources) {
            passwords.put(source.name().toUpperCase(Locale.ROOT) + "_GRAFANA_PASSWORD", variable(source));
        }
        return passwords;
    }

    private static String variable(DataSource source) {
        return "vault_" + source.name() + "_grafana_password";
    }
}
