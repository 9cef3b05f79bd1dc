package network.frameworks.generator.internal.syntax.promql;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The metrics that expressions may use. */
@FunctionalInterface
public interface Metrics {

    /**
     * The metric that has series of this name. The series {@code x_bucket}, {@code x_sum} and {@code x_count} of a
     * histogram are counters of their own.
     */
    Optional<Metric> find(String series);

    /** The names of all series, for selectors that name their metric by a pattern; none when they are not known. */
    default Collection<String> names() {
        return List.of();
    }
}
