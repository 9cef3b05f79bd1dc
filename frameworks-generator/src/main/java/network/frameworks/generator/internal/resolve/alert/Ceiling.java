package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Operator;

/** Finds thresholds that a quantile can never be above, because its histogram has no bucket for so large values. */
final class Ceiling {

    private static final String BUCKET = "_bucket";
    private static final Set<String> KEEPING = Set.of("max", "min", "avg");

    private final ServedMetrics served;
    private final RecordingPool recordings;

    Ceiling(ServedMetrics served, RecordingPool recordings) {
        this.served = served;
        this.recordings = recordings;
    }

    /**
     * A value that is never exceeded.
     *
     * @param metric the histogram that the value comes from
     * @param value its largest finite bucket
     */
    private record Bound(String metric, BigDecimal value) {}

    /** Why a condition can never hold, or empty when nothing speaks against it. */
    Optional<String> problem(Expr condition) {
        if (!(condition instanceof Binary binary)
                || binary.operator() != Operator.GREATER
                || !(binary.right() instanceof Num threshold)) {
            return Optional.empty();
        }
        return of(binary.left())
                .filter(bound -> threshold.value().compareTo(bound.value()) >= 0)
                .map(bound -> "the largest finite bucket of " + bound.metric() + " is "
                        + bound.value().toPlainString() + ", so no quantile is ever above "
                        + threshold.value().toPlainString());
    }

    private Optional<Bound> of(Expr expr) {
        if (expr instanceof Selector selector) {
            return recordings.find(selector.metric()).flatMap(this::of);
        }
        if (expr instanceof Aggregation aggregation && KEEPING.contains(aggregation.operator())) {
            return of(aggregation.operand());
        }
        if (expr instanceof Call call && call.function().equals("histogram_quantile")) {
            return Selectors.in(expr).stream()
                    .map(Selector::metric)
                    .filter(name -> name.endsWith(BUCKET))
                    .map(name -> name.substring(0, name.length() - BUCKET.length()))
                    .flatMap(name -> served.metric(name).stream())
                    .flatMap(metric -> bound(metric).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Bound> bound(Metric metric) {
        return Optional.ofNullable(metric.largestBound()).map(value -> new Bound(metric.name(), value));
    }
}
