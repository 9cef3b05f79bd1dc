package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;

/**
 * A series that is played, or the buckets of one histogram.
 *
 * @param labels its labels, the name of the metric among them
 * @param kind what it is
 * @param bounds the finite buckets of a histogram, the smallest first; none for other metrics
 * @param counted the label that tells copies apart
 */
record Line(Labels labels, Kind kind, List<BigDecimal> bounds, String counted) {

    private static final String BOUND = "le";

    Line {
        bounds = List.copyOf(bounds);
    }

    /** What a series is. */
    enum Kind {
        GAUGE,
        COUNTER,
        BUCKETS
    }

    /** The same with other labels. */
    Line with(Labels others) {
        return new Line(others, kind, bounds, counted);
    }

    /** How many series one copy consists of. */
    int parts() {
        return kind == Kind.BUCKETS ? bounds.size() + 1 : 1;
    }

    /** The labels of one series of one copy. */
    Labels series(int copy, int part) {
        Labels own = copy == 0 ? labels : labels.with(counted, labels.get(counted) + "-" + (copy + 1));
        if (kind != Kind.BUCKETS) {
            return own;
        }
        return own.with(
                BOUND,
                part == bounds.size()
                        ? "+Inf"
                        : bounds.get(part).stripTrailingZeros().toPlainString());
    }
}
