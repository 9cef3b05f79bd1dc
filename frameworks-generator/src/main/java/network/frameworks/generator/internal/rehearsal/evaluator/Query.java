package network.frameworks.generator.internal.rehearsal.evaluator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Point;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Ranges;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Scalar;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Text;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Vector;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Window;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Negation;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Pinned;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;

/** One query: an expression and its parts, evaluated at one time and whatever times its parts look at. */
final class Query {

    private static final long LOOKBACK = Duration.ofMinutes(5).toMillis();

    private final SeriesStore store;
    private final Edge edge;
    private final long step;
    private final Comparisons comparisons;
    private final long asked;
    private final Functions functions;

    /**
     * @param store the series
     * @param edge what belongs to a window
     * @param step the step of a subquery that has none, milliseconds
     * @param comparisons is told what is compared
     * @param asked the time that the query is for, milliseconds
     */
    Query(SeriesStore store, Edge edge, long step, Comparisons comparisons, long asked) {
        this.store = store;
        this.edge = edge;
        this.step = step;
        this.comparisons = comparisons;
        this.asked = asked;
        this.functions = new Functions(this);
    }

    /** What a part of the query gives at a time. */
    Value evaluate(Expr expr, long time) {
        if (expr instanceof Num number) {
            return new Scalar(number.value().doubleValue());
        }
        if (expr instanceof Expr.Text text) {
            return new Text(text.value());
        }
        if (expr instanceof Selector || expr instanceof Range || expr instanceof Subquery) {
            return read(expr, time);
        }
        if (expr instanceof Shifted || expr instanceof Pinned) {
            return read(target(expr), moved(expr, time));
        }
        if (expr instanceof Negation negation) {
            return negated(evaluate(negation.operand(), time));
        }
        if (expr instanceof Call call) {
            return distinct(functions.call(call, time));
        }
        if (expr instanceof Aggregation aggregation) {
            return distinct(new Vector(aggregated(aggregation, time)));
        }
        return distinct(binary((Binary) expr, time));
    }

    static List<Sample> vector(Value value) {
        if (value instanceof Vector vector) {
            return vector.samples();
        }
        throw new EvaluationException("an instant vector is needed");
    }

    double number(Expr expr, long time) {
        if (evaluate(expr, time) instanceof Scalar scalar) {
            return scalar.number();
        }
        throw new EvaluationException("a number is needed");
    }

    // --- samples that are there ----------------------------------------------------------------------------------

    /** The selector or subquery that offsets and fixed times are said of. */
    static Expr target(Expr expr) {
        if (expr instanceof Shifted shifted) {
            return target(shifted.operand());
        }
        return expr instanceof Pinned pinned ? target(pinned.operand()) : expr;
    }

    /** The time that is looked at: an offset counts from the fixed time, in whatever order the two are written. */
    private long moved(Expr expr, long time) {
        long offset = 0;
        long instant = time;
        Expr part = expr;
        while (part instanceof Shifted || part instanceof Pinned) {
            if (part instanceof Shifted shifted) {
                long length = shifted.offset().length().orElseThrow().toMillis();
                offset += shifted.future() ? -length : length;
                part = shifted.operand();
            } else {
                Pinned pinned = (Pinned) part;
                instant = pinned.instant().endsWith("()")
                        ? asked
                        : Math.round(Double.parseDouble(pinned.instant()) * 1000);
                part = pinned.operand();
            }
        }
        return instant - offset;
    }

    private Value read(Expr expr, long time) {
        if (expr instanceof Selector selector) {
            List<Sample> samples = new ArrayList<>();
            for (SeriesStore.Series series : store.select(selector)) {
                series.latest(time, edge.oldest(time - LOOKBACK))
                        .ifPresent(point -> samples.add(new Sample(series.labels(), point.value())));
            }
            return new Vector(samples);
        }
        if (expr instanceof Range range) {
            long length = range.window().length().orElseThrow().toMillis();
            return window((Selector) range.selector(), time - length, time);
        }
        return subquery((Subquery) expr, time);
    }

    private Ranges window(Selector selector, long from, long to) {
        List<Window> windows = new ArrayList<>();
        for (SeriesStore.Series series : store.select(selector)) {
            List<Point> points = series.between(edge.oldest(from), to);
            if (!points.isEmpty()) {
                windows.add(new Window(series.labels(), points));
            }
        }
        return new Ranges(windows, from, to);
    }

    /** The time of the sample that a selector finds for a series, for the function {@code timestamp}. */
    Optional<List<Sample>> times(Expr expr, long time) {
        if (!(target(expr) instanceof Selector selector)) {
            return Optional.empty();
        }
        long moved = moved(expr, time);
        List<Sample> samples = new ArrayList<>();
        for (SeriesStore.Series series : store.select(selector)) {
            series.latest(moved, edge.oldest(moved - LOOKBACK))
                    .ifPresent(point -> samples.add(new Sample(series.labels(), point.time() / 1000.0)));
        }
        return Optional.of(samples);
    }

    /** Evaluates at all multiples of the step within the window. */
    private Ranges subquery(Subquery subquery, long time) {
        long from = time - subquery.window().length().orElseThrow().toMillis();
        long every = subquery.step() == null
                ? step
                : subquery.step().length().orElseThrow().toMillis();
        long start = every * (from / every);
        if (start < edge.oldest(from)) {
            start += every;
        }
        SeriesStore results = new SeriesStore();
        for (long now = start; now <= time; now += every) {
            for (Sample sample : vector(evaluate(subquery.operand(), now))) {
                results.add(sample.labels(), now, sample.value());
            }
        }
        return new Ranges(results.windows(), from, time);
    }

    // --- what is made of them ------------------------------------------------------------------------------------

    private static Value negated(Value value) {
        if (value instanceof Scalar scalar) {
            return new Scalar(-scalar.number());
        }
        return distinct(new Vector(vector(value).stream()
                .map(sample -> new Sample(sample.labels().withoutName(), -sample.value()))
                .toList()));
    }

    private List<Sample> aggregated(Aggregation aggregation, long time) {
        List<Sample> samples = vector(evaluate(aggregation.operand(), time));
        Expr parameter = aggregation.parameter();
        if (parameter == null) {
            return Aggregations.of(aggregation.operator(), aggregation.grouping(), samples);
        }
        if (parameter instanceof Expr.Text label) {
            return Aggregations.counts(label.value(), aggregation.grouping(), samples);
        }
        double number = number(parameter, time);
        return switch (aggregation.operator()) {
            case "topk" -> Aggregations.extremes(true, number, aggregation.grouping(), samples);
            case "bottomk" -> Aggregations.extremes(false, number, aggregation.grouping(), samples);
            default -> Aggregations.quantile(number, aggregation.grouping(), samples);
        };
    }

    private Value binary(Binary binary, long time) {
        Value left = evaluate(binary.left(), time);
        Value right = evaluate(binary.right(), time);
        comparisons.compared(binary, left, right);
        if (left instanceof Scalar first && right instanceof Scalar second) {
            if (binary.operator().comparison()) {
                return new Scalar(Arithmetic.holds(binary.operator(), first.number(), second.number()) ? 1 : 0);
            }
            return new Scalar(Arithmetic.of(binary.operator(), first.number(), second.number()));
        }
        VectorOperators operators = new VectorOperators(binary);
        List<Sample> results;
        if (right instanceof Scalar number) {
            results = operators.withNumber(vector(left), number.number(), false);
        } else if (left instanceof Scalar number) {
            results = operators.withNumber(vector(right), number.number(), true);
        } else {
            results = operators.joined(vector(left), vector(right));
        }
        comparisons.gave(binary, results);
        return new Vector(results);
    }

    private static Value distinct(Value value) {
        if (value instanceof Vector vector) {
            Set<Labels> seen = new HashSet<>();
            for (Sample sample : vector.samples()) {
                if (!seen.add(sample.labels())) {
                    throw new EvaluationException("two series of a result have the same labels");
                }
            }
        }
        return value;
    }
}
