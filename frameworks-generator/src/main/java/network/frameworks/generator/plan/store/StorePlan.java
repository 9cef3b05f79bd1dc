package network.frameworks.generator.plan.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the data stores of a node are told.
 *
 * @param ports port numbers by port name of the data stores and of the quorums that they reach on other nodes, by
 *     service
 * @param postgres accounts of PostgreSQL, sorted by name
 * @param clickhouse settings of ClickHouse, or null when it does not run here
 * @param keepers members of the ClickHouse Keeper quorum of the environment
 * @param kafka settings of Kafka, or null when neither a broker nor a mirror runs here
 */
public record StorePlan(
        SortedMap<String, SortedMap<String, Integer>> ports,
        List<PostgresAccount> postgres,
        @Nullable ClickHousePlan clickhouse,
        List<QuorumMember> keepers,
        @Nullable KafkaPlan kafka) {

    public StorePlan {
        ports = Collections.unmodifiableSortedMap(new TreeMap<>(ports));
        postgres = List.copyOf(postgres);
        keepers = List.copyOf(keepers);
    }

    /** What a node without data stores is told. */
    public static StorePlan none() {
        return new StorePlan(new TreeMap<>(), List.of(), null, List.of(), null);
    }
}
