package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Ranges;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Scalar;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Text;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Vector;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Window;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;

/** Calls functions by their name. */
final class Functions {

    private static final Map<String, RangeFunction> OF_RANGES = ofRanges();
    private static final Map<String, DoubleUnaryOperator> OF_NUMBERS = Map.copyOf(InstantFunctions.table());
    private static final Set<String> KEEPS_NAME = Set.of("last_over_time");

    private final Query query;

    Functions(Query query) {
        this.query = query;
    }

    private static Map<String, RangeFunction> ofRanges() {
        Map<String, RangeFunction> table = new TreeMap<>();
        table.putAll(RateFunctions.table());
        table.putAll(TrendFunctions.table());
        table.putAll(OverTimeFunctions.table());
        return Map.copyOf(table);
    }

    Value call(Call call, long time) {
        RangeFunction ofRange = OF_RANGES.get(call.function());
        if (ofRange != null) {
            return ofRange(call, ofRange, time);
        }
        DoubleUnaryOperator ofNumber = OF_NUMBERS.get(call.function());
        if (ofNumber != null) {
            List<Sample> samples = call.arguments().isEmpty()
                    ? List.of(new Sample(Labels.NONE, time / 1000.0))
                    : vector(call, 0, time);
            return mapped(samples, ofNumber);
        }
        return switch (call.function()) {
            case "time" -> new Scalar(time / 1000.0);
            case "pi" -> new Scalar(Math.PI);
            case "scalar" -> scalar(vector(call, 0, time));
            case "vector" -> new Vector(List.of(new Sample(Labels.NONE, number(call, 0, time))));
            case "absent" -> absent(call, vector(call, 0, time).isEmpty());
            case "absent_over_time" ->
                absent(call, ranges(call, 0, time).windows().isEmpty());
            case "sort", "sort_desc" -> new Vector(vector(call, 0, time));
            case "timestamp" -> timestamp(call, time);
            case "round" -> round(call, time);
            case "clamp" -> clamped(call, time, number(call, 1, time), number(call, 2, time));
            case "clamp_min" -> clamped(call, time, number(call, 1, time), Double.POSITIVE_INFINITY);
            case "clamp_max" -> clamped(call, time, Double.NEGATIVE_INFINITY, number(call, 1, time));
            case "histogram_quantile" ->
                new Vector(Quantiles.ofHistograms(number(call, 0, time), vector(call, 1, time)));
            case "label_replace" -> new Vector(LabelFunctions.replaced(vector(call, 0, time), texts(call, time)));
            case "label_join" -> new Vector(LabelFunctions.joined(vector(call, 0, time), texts(call, time)));
            default -> throw new EvaluationException("the function " + call.function() + " is not known");
        };
    }

    // --- arguments -----------------------------------------------------------------------------------------------

    private List<Sample> vector(Call call, int index, long time) {
        return Query.vector(query.evaluate(call.arguments().get(index), time));
    }

    private double number(Call call, int index, long time) {
        return query.number(call.arguments().get(index), time);
    }

    private Ranges ranges(Call call, int index, long time) {
        if (query.evaluate(call.arguments().get(index), time) instanceof Ranges ranges) {
            return ranges;
        }
        throw new EvaluationException("a range vector is needed");
    }

    /** The texts behind the first argument. */
    private List<String> texts(Call call, long time) {
        List<String> texts = new ArrayList<>();
        for (Expr argument : call.arguments().subList(1, call.arguments().size())) {
            if (query.evaluate(argument, time) instanceof Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    // --- functions -----------------------------------------------------------------------------------------------

    private Value ofRange(Call call, RangeFunction function, long time) {
        int position = 0;
        List<Double> parameters = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Value value = query.evaluate(call.arguments().get(i), time);
            if (value instanceof Scalar scalar) {
                parameters.add(scalar.number());
            } else {
                position = i;
            }
        }
        Ranges ranges = ranges(call, position, time);
        List<Sample> results = new ArrayList<>();
        for (Window window : ranges.windows()) {
            OptionalDouble result = function.of(window, ranges, parameters, time);
            Labels labels = KEEPS_NAME.contains(call.function())
                    ? window.labels()
                    : window.labels().withoutName();
            result.ifPresent(value -> results.add(new Sample(labels, value)));
        }
        return new Vector(results);
    }

    private static Value mapped(List<Sample> samples, DoubleUnaryOperator function) {
        return new Vector(samples.stream()
                .map(sample -> new Sample(sample.labels().withoutName(), function.applyAsDouble(sample.value())))
                .toList());
    }

    private static Value scalar(List<Sample> samples) {
        return new Scalar(samples.size() == 1 ? samples.get(0).value() : Double.NaN);
    }

    private Value timestamp(Call call, long time) {
        Expr argument = call.arguments().get(0);
        List<Sample> samples = query.times(argument, time)
                .orElseGet(() -> vector(call, 0, time).stream()
                        .map(sample -> new Sample(sample.labels(), time / 1000.0))
                        .toList());
        return mapped(samples, DoubleUnaryOperator.identity());
    }

    /** Rounds to the next multiple; halves go up. */
    private Value round(Call call, long time) {
        double inverse = 1 / (call.arguments().size() > 1 ? number(call, 1, time) : 1);
        return mapped(vector(call, 0, time), value -> Math.floor(value * inverse + 0.5) / inverse);
    }

    private Value clamped(Call call, long time, double least, double most) {
        List<Sample> samples = vector(call, 0, time);
        if (most < least) {
            return new Vector(List.of());
        }
        return mapped(samples, value -> Math.max(least, Math.min(most, value)));
    }

    /** One sample with the labels that the selector asks for by equality, when there is nothing else. */
    private static Value absent(Call call, boolean nothing) {
        if (!nothing) {
            return new Vector(List.of());
        }
        Expr argument = Query.target(call.arguments().get(0));
        Expr selected = argument instanceof Range range ? range.selector() : argument;
        Labels labels = Labels.NONE;
        if (selected instanceof Selector selector) {
            Set<String> seen = new TreeSet<>(Set.of(Labels.NAME));
            Set<String> unclear = new TreeSet<>();
            for (Matcher matcher : selector.matchers()) {
                if (matcher.label().equals(Labels.NAME)) {
                    continue;
                }
                if (matcher.operator() == Matcher.Operator.EQUAL && seen.add(matcher.label())) {
                    labels = labels.with(matcher.label(), matcher.value());
                } else {
                    unclear.add(matcher.label());
                }
            }
            labels = labels.without(unclear);
        }
        return new Vector(List.of(new Sample(labels, 1)));
    }
}
