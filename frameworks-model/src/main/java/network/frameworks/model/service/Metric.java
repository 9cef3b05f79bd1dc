package network.frameworks.model.service;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric that some program exports.
 *
 * @param name the name in Prometheus, without the endings of histogram and summary series
 * @param type its type
 * @param labels the labels that the program sets, without those of the scrape configuration
 * @param unit what its values count, for example {@code seconds}, {@code bytes}, {@code state}
 * @param largestBucket the largest finite bucket of a histogram, in its unit; otherwise null
 */
public record Metric(
        String name,
        Type type,
        List<String> labels,
        String unit,
        @Nullable BigDecimal largestBucket) {
    public Metric {
        labels = List.copyOf(labels);
    }

    /** The types of the Prometheus text format. */
    public enum Type {
        /** Only rises; read it with rate() or increase(). */
        COUNTER,
        /** Rises and falls. */
        GAUGE,
        /** Counts of observations in buckets. */
        HISTOGRAM,
        /** Quantiles made by the program. */
        SUMMARY,
        /** The program does not say. */
        UNTYPED
    }

    /** The names of its series: for a histogram those that end in {@code _bucket}, {@code _sum}, {@code _count}. */
    public List<String> series() {
        return switch (type) {
            case HISTOGRAM -> List.of(name + "_bucket", name + "_sum", name + "_count");
            case SUMMARY -> List.of(name, name + "_sum", name + "_count");
            case COUNTER, GAUGE, UNTYPED -> List.of(name);
        };
    }

    /** The same metric of a program that puts its name in front of it. */
    public Metric prefixed(String prefix) {
        return new Metric(prefix + name, type, labels, unit, largestBucket);
    }
}
