package network.frameworks.generator.internal.resolve.inventory;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.node.NodeIndex;
import network.frameworks.generator.internal.resolve.watch.ReaderAccounts;
import network.frameworks.generator.internal.resolve.watch.WatchResolver;
import network.frameworks.generator.plan.inventory.VaultEntry;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.Environment;

/** Lists the secrets that an environment needs, by name only. */
final class VaultResolver {

    private final SortedMap<String, TreeSet<String>> uses = new TreeMap<>();

    List<VaultEntry> resolve(Environment environment, NodeIndex index, ReaderAccounts readers) {
        for (InstancePlan instance : index.services().values()) {
            instance.secrets().forEach(secret -> use(secret.variable(), secret.name() + " of " + instance.service()));
        }
        WatchResolver.credentials(environment)
                .forEach((receiver, variable) -> use(variable, "credential of the receiver " + receiver));
        for (String database : List.of("clickhouse", "postgres")) {
            readers.at(database)
                    .ifPresent(account -> use(account.variable(), "password of Grafana's account at " + database));
        }
        return uses.entrySet().stream()
                .map(entry -> new VaultEntry(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private void use(String variable, String what) {
        uses.computeIfAbsent(variable, name -> new TreeSet<>()).add(what);
    }
}
