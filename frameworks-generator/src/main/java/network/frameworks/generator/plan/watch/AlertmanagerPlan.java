package network.frameworks.generator.plan.watch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Alertmanager on a node.
 *
 * @param listen its address and port
 * @param credentials the variable that holds the credential of each receiver that needs one, by receiver
 */
public record AlertmanagerPlan(String listen, SortedMap<String, String> credentials) {

    public AlertmanagerPlan {
        credentials = Collections.unmodifiableSortedMap(new TreeMap<>(credentials));
    }
}
