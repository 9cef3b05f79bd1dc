package network.frameworks.generator.view.ansible;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.plan.EnvironmentPlan;

/**
 * The secrets that an environment needs, by name only.
 *
 * @param entries the variables, sorted by name
 */
public record VaultView(List<Entry> entries) {

    public VaultView {
        entries = List.copyOf(entries);
    }

    /**
     * A variable of the encrypted file.
     *
     * @param variable its name
     * @param uses what it is for, sorted
     */
    public record Entry(String variable, List<String> uses) {
        public Entry {
            uses = List.copyOf(uses);
        }
    }

    static VaultView of(EnvironmentPlan environment) {
        SortedMap<String, TreeSet<String>> uses = new TreeMap<>();
        environment
                .nodes()
                .forEach(node -> node.instances()
                        .forEach(instance -> instance.secrets()
                                .forEach(secret -> uses.computeIfAbsent(secret.variable(), name -> new TreeSet<>())
                                        .add(secret.name() + " of " + instance.service()))));
        MonitoringView.credentials(environment)
                .forEach((receiver, variable) -> uses.computeIfAbsent(variable, name -> new TreeSet<>())
                        .add("credential of the receiver " + receiver));
        for (String database : List.of("clickhouse", "postgres")) {
            new GrafanaAccounts(environment)
                    .at(database)
                    .ifPresent(account -> uses.computeIfAbsent(account.variable(), name -> new TreeSet<>())
                            .add("password of Grafana's account at " + database));
        }
        return new VaultView(uses.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), List.copyOf(entry.getValue())))
                .toList());
    }
}
