package network.frameworks.generator.syntax.promql;

import java.util.Optional;

/** The metrics that expressions may use. */
@FunctionalInterface
public interface Metrics {

    /**
     * The metric that has series of this name. The series {@code x_bucket}, {@code x_sum} and {@code x_count} of a
     * histogram are counters of their own.
     */
    Optional<Metric> find(String series);
}
