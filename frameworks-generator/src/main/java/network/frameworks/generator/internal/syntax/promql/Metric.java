package network.frameworks.generator.internal.syntax.promql;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a metric.
 *
 * @param name its name; that of a histogram is without {@code _bucket}
 * @param type its type
 * @param labels every label that its series can have
 * @param largestBound the largest finite bucket of a histogram, or null
 */
public record Metric(
        String name,
        Type type,
        SortedSet<String> labels,
        @Nullable BigDecimal largestBound) {

    public Metric {
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    }

    /** A metric that is no histogram. */
    public static Metric of(String name, Type type, Set<String> labels) {
        return new Metric(name, type, new TreeSet<>(labels), null);
    }

    /** The types of Prometheus. */
    public enum Type {
        COUNTER,
        GAUGE,
        HISTOGRAM,
        SUMMARY,
        UNTYPED
    }
}
