package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sample of one series.
 *
 * @param metric the metric
 * @param labels the labels
 * @param value the value
 */
public record Reading(String metric, SortedMap<String, String> labels, BigDecimal value) {

    public Reading {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** A sample of a target, with more labels than the target has. */
    static Reading of(String metric, SortedMap<String, String> target, BigDecimal value, String... more) {
        SortedMap<String, String> labels = new TreeMap<>(target);
        for (int i = 0; i < more.length; i += 2) {
            labels.put(more[i], more[i + 1]);
        }
        return new Reading(metric, labels, value);
    }
}
