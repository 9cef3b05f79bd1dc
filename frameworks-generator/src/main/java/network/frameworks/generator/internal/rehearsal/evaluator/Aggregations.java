package network.frameworks.generator.internal.rehearsal.evaluator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr.Grouping;
import org.jspecify.annotations.Nullable;

/** Makes one sample of each group of samples. */
final class Aggregations {

    private static final Map<String, ToDoubleFunction<List<Double>>> PLAIN = plain();

    private Aggregations() {}

    private static Map<String, ToDoubleFunction<List<Double>>> plain() {
        Map<String, ToDoubleFunction<List<Double>>> table = new TreeMap<>();
        table.put("sum", Aggregations::sum);
        table.put("avg", Aggregations::average);
        table.put("count", List::size);
        table.put("group", values -> 1);
        table.put("min", Aggregations::least);
        table.put("max", Aggregations::most);
        table.put("stdvar", Aggregations::variance);
        table.put("stddev", values -> Math.sqrt(variance(values)));
        return Map.copyOf(table);
    }

    /** An aggregation that takes no parameter. */
    static List<Sample> of(String operator, @Nullable Grouping grouping, List<Sample> samples) {
        ToDoubleFunction<List<Double>> function = PLAIN.get(operator);
        if (function == null) {
            throw new IllegalArgumentException("no such aggregation: " + operator);
        }
        return each(groups(grouping, samples), function);
    }

    static List<Sample> quantile(double q, @Nullable Grouping grouping, List<Sample> samples) {
        return each(groups(grouping, samples), values -> Quantiles.of(q, values));
    }

    private static List<Sample> each(Map<Labels, List<Sample>> groups, ToDoubleFunction<List<Double>> function) {
        List<Sample> results = new ArrayList<>();
        groups.forEach((labels, group) -> results.add(new Sample(
                labels, function.applyAsDouble(group.stream().map(Sample::value).toList()))));
        return results;
    }

    /** The samples with the largest or smallest values of each group; what is no number comes last. */
    static List<Sample> extremes(boolean largest, double count, @Nullable Grouping grouping, List<Sample> samples) {
        List<Sample> results = new ArrayList<>();
        if (!(count >= 1)) {
            return results;
        }
        Comparator<Sample> byValue = Comparator.comparingDouble(Sample::value);
        Comparator<Sample> order = Comparator.comparing((Sample sample) -> Double.isNaN(sample.value()))
                .thenComparing(largest ? byValue.reversed() : byValue);
        groups(grouping, samples)
                .values()
                .forEach(group ->
                        group.stream().sorted(order).limit((long) count).forEach(results::add));
        return results;
    }

    /** How often each value occurs; the value becomes a label. */
    static List<Sample> counts(String label, @Nullable Grouping grouping, List<Sample> samples) {
        Map<Labels, Integer> counts = new LinkedHashMap<>();
        for (Sample sample : samples) {
            Labels key = key(grouping, sample.labels()).with(label, plain(sample.value()));
            counts.merge(key, 1, Integer::sum);
        }
        List<Sample> results = new ArrayList<>();
        counts.forEach((labels, count) -> results.add(new Sample(labels, count)));
        return results;
    }

    private static String plain(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        String text =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return value == 0 && 1 / value < 0 ? "-0" : text;
    }

    private static Map<Labels, List<Sample>> groups(@Nullable Grouping grouping, List<Sample> samples) {
        Map<Labels, List<Sample>> groups = new LinkedHashMap<>();
        samples.forEach(sample -> groups.computeIfAbsent(key(grouping, sample.labels()), key -> new ArrayList<>())
                .add(sample));
        return groups;
    }

    private static Labels key(@Nullable Grouping grouping, Labels labels) {
        if (grouping == null) {
            return Labels.NONE;
        }
        return grouping.without() ? labels.without(grouping.labels()).withoutName() : labels.only(grouping.labels());
    }

    private static double sum(List<Double> values) {
        double sum = values.get(0);
        for (double value : values.subList(1, values.size())) {
            sum += value;
        }
        return sum;
    }

    private static double average(List<Double> values) {
        double mean = values.get(0);
        double count = 1;
        for (double value : values.subList(1, values.size())) {
            count++;
            if (Double.isInfinite(mean)) {
                boolean same = Double.isInfinite(value) && mean > 0 == value > 0;
                if (same || !Double.isInfinite(value) && !Double.isNaN(value)) {
                    continue;
                }
            }
            mean += value / count - mean / count;
        }
        return mean;
    }

    private static double least(List<Double> values) {
        double least = values.get(0);
        for (double value : values) {
            least = least > value || Double.isNaN(least) ? value : least;
        }
        return least;
    }

    private static double most(List<Double> values) {
        double most = values.get(0);
        for (double value : values) {
            most = most < value || Double.isNaN(most) ? value : most;
        }
        return most;
    }

    private static double variance(List<Double> values) {
        double count = 1;
        double mean = values.get(0);
        double squares = 0;
        for (double value : values.subList(1, values.size())) {
            count++;
            double delta = value - mean;
            mean += delta / count;
            squares += delta * (value - mean);
        }
        return squares / count;
    }
}
