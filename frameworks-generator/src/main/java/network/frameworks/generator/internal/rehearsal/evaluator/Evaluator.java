package network.frameworks.generator.internal.rehearsal.evaluator;

import java.time.Duration;
import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Scalar;
import network.frameworks.generator.internal.syntax.promql.Expr;

/** Evaluates expressions at single times, as an instant query does. */
public final class Evaluator {

    private final SeriesStore store;
    private final Edge edge;
    private final long step;
    private final Comparisons comparisons;

    /**
     * @param store the series
     * @param edge what belongs to a window
     * @param interval the time between two evaluations, the step of a subquery that has none
     * @param comparisons is told what is compared
     */
    public Evaluator(SeriesStore store, Edge edge, Duration interval, Comparisons comparisons) {
        this.store = store;
        this.edge = edge;
        this.step = interval.toMillis();
        this.comparisons = comparisons;
    }

    /**
     * The samples that an expression gives at a time; a number is one sample without labels.
     *
     * @param time milliseconds
     * @throws EvaluationException when Prometheus would refuse
     */
    public List<Sample> samples(Expr expr, long time) {
        Value value = new Query(store, edge, step, comparisons, time).evaluate(expr, time);
        if (value instanceof Scalar scalar) {
            return List.of(new Sample(Labels.NONE, scalar.number()));
        }
        return Query.vector(value);
    }
}
