package network.frameworks.generator.plan.inventory;

import java.util.List;

/**
 * A variable of the encrypted file of an environment.
 *
 * @param variable its name
 * @param uses what it is for, sorted
 */
public record VaultEntry(String variable, List<String> uses) {

    public VaultEntry {
        uses = List.copyOf(uses);
    }
}
