package network.frameworks.generator.internal.resolve.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.store.ClickHousePlan;
import network.frameworks.generator.plan.store.ClickHousePlan.Account;

/** Decides accounts and databases of ClickHouse. */
final class ClickHouseResolver {

    static final String CLICKHOUSE = "clickhouse";

    private final TreeSet<String> databases = new TreeSet<>();
    private final TreeSet<String> users = new TreeSet<>();
    private final ReaderAccounts readers;

    ClickHouseResolver(NodeIndex index, ReaderAccounts readers) {
        this.readers = readers;
        for (InstancePlan client : index.services().values()) {
            List<String> stores = client.definition().needs().storesAt(CLICKHOUSE);
            databases.addAll(stores);
            if (!stores.isEmpty()) {
                users.add(client.environment().getOrDefault("CLICKHOUSE_USER", stores.get(0)));
            }
        }
    }

    /** The settings of the server on a node; nothing when it runs none. */
    Optional<ClickHousePlan> resolve(SettledNode node) {
        return node.instance(CLICKHOUSE).map(this::plan);
    }

    private ClickHousePlan plan(InstancePlan server) {
        List<Account> accounts = new ArrayList<>();
        server.secrets().stream()
                .findFirst()
                .ifPresent(secret -> users.forEach(user -> accounts.add(new Account(user, secret.variable(), false))));
        readers.at(CLICKHOUSE)
                .filter(reader -> !users.contains(reader.user()))
                .ifPresent(reader -> accounts.add(new Account(reader.user(), reader.variable(), true)));
        return new ClickHousePlan(accounts, List.copyOf(databases));
    }
}
