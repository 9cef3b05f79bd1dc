package network.frameworks.generator.plan;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An alerting rule.
 *
 * @param alert the alert's name in Prometheus
 * @param expr the condition, PromQL on one line
 * @param forDuration how long it must hold
 * @param keepFiringFor how long the alert goes on firing after that, zero for not at all
 * @param labels the labels that it adds, as they shall be read
 * @param annotations what it says, as Prometheus templates
 */
public record AlertRule(
        String alert,
        String expr,
        Duration forDuration,
        Duration keepFiringFor,
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations) {

    public AlertRule {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }
}
