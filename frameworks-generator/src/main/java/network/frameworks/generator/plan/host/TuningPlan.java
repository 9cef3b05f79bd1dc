package network.frameworks.generator.plan.host;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Kernel settings and limits that every machine of an environment has.
 *
 * @param sysctl kernel settings, sorted by name
 * @param limits limits of login sessions
 */
public record TuningPlan(SortedMap<String, String> sysctl, List<Limit> limits) {

    public TuningPlan {
        sysctl = Collections.unmodifiableSortedMap(new TreeMap<>(sysctl));
        limits = List.copyOf(limits);
    }

    /**
     * A limit of login sessions.
     *
     * @param domain the account it is for
     * @param item what is limited
     * @param value the highest value
     */
    public record Limit(String domain, String item, long value) {}
}
