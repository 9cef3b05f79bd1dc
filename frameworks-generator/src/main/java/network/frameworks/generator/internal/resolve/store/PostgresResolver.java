package network.frameworks.generator.internal.resolve.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.SecretPlan;
import network.frameworks.generator.plan.store.PostgresAccount;
import network.frameworks.model.service.Settings.Form;

/** Decides the accounts of PostgreSQL: its own, one for each service, those that watch and those that read. */
final class PostgresResolver {

    private static final String POSTGRES = "postgres";
    private static final String EXPORTER = "postgres-exporter";

    private final SortedMap<String, PostgresAccount> clients;
    private final ReaderAccounts readers;

    PostgresResolver(NodeIndex index, ReaderAccounts readers) {
        this.clients = Collections.unmodifiableSortedMap(clients(index));
        this.readers = readers;
    }

    private static SortedMap<String, PostgresAccount> clients(NodeIndex index) {
        SortedMap<String, PostgresAccount> accounts = new TreeMap<>();
        for (InstancePlan instance : index.services().values()) {
            List<String> databases = instance.definition().needs().storesAt(POSTGRES);
            for (SecretPlan secret : databases.isEmpty() ? List.<SecretPlan>of() : instance.secrets()) {
                if (secret.form().opensPostgres()) {
                    boolean url = secret.form() == Form.POSTGRES_URL;
                    String name = databases.get(0);
                    accounts.putIfAbsent(
                            name, new PostgresAccount(name, secret.variable(), url, databases, false, false));
                }
            }
        }
        return accounts;
    }

    /** The accounts of the server on a node, sorted by name; none when it runs none. */
    List<PostgresAccount> accounts(SettledNode node) {
        if (!node.runs(POSTGRES)) {
            return List.of();
        }
        SortedMap<String, PostgresAccount> accounts = new TreeMap<>(clients);
        node.instance(POSTGRES).stream()
                .flatMap(server -> server.secrets().stream())
                .findFirst()
                .ifPresent(secret -> accounts.put(
                        POSTGRES, new PostgresAccount(POSTGRES, secret.variable(), false, List.of(), false, false)));
        node.instance(EXPORTER).ifPresent(exporter -> {
            String name = exporter.environment().getOrDefault("DATA_SOURCE_USER", "postgres_exporter");
            exporter.secrets().stream()
                    .findFirst()
                    .ifPresent(secret -> accounts.put(
                            name, new PostgresAccount(name, secret.variable(), false, List.of(), true, false)));
        });
        readers.at(POSTGRES)
                .ifPresent(reader -> accounts.putIfAbsent(
                        reader.user(),
                        new PostgresAccount(reader.user(), reader.variable(), false, List.of(), true, true)));
        return List.copyOf(accounts.values());
    }
}
