package network.frameworks.generator.plan.store;

import java.util.List;

/**
 * Settings of ClickHouse.
 *
 * @param accounts its accounts; the first may change data
 * @param databases databases to create, sorted
 */
public record ClickHousePlan(List<Account> accounts, List<String> databases) {

    public ClickHousePlan {
        accounts = List.copyOf(accounts);
        databases = List.copyOf(databases);
    }

    /**
     * An account of ClickHouse.
     *
     * @param name its name
     * @param variable the variable that holds its password
     * @param reader whether it may only read
     */
    public record Account(String name, String variable, boolean reader) {}
}
