package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Point;

/** What the samples of a window are together: {@code avg_over_time} and its like. */
final class OverTimeFunctions {

    private OverTimeFunctions() {}

    static Map<String, RangeFunction> table() {
        Map<String, RangeFunction> table = new TreeMap<>();
        add(table, "avg_over_time", OverTimeFunctions::average);
        add(table, "sum_over_time", OverTimeFunctions::sum);
        add(table, "count_over_time", List::size);
        add(table, "present_over_time", points -> 1);
        add(table, "last_over_time", points -> points.get(points.size() - 1).value());
        add(table, "min_over_time", OverTimeFunctions::least);
        add(table, "max_over_time", OverTimeFunctions::most);
        add(table, "stdvar_over_time", OverTimeFunctions::variance);
        add(table, "stddev_over_time", points -> Math.sqrt(variance(points)));
        add(table, "changes", OverTimeFunctions::changes);
        add(table, "resets", OverTimeFunctions::resets);
        table.put(
                "quantile_over_time",
                (window, ranges, parameters, time) -> OptionalDouble.of(Quantiles.of(
                        parameters.get(0),
                        window.points().stream().map(Point::value).toList())));
        return table;
    }

    private static void add(Map<String, RangeFunction> table, String name, ToDoubleFunction<List<Point>> function) {
        table.put(
                name, (window, ranges, parameters, time) -> OptionalDouble.of(function.applyAsDouble(window.points())));
    }

    private static double sum(List<Point> points) {
        Sum sum = new Sum();
        points.forEach(point -> sum.add(point.value()));
        return Double.isInfinite(sum.rough()) ? sum.rough() : sum.exact();
    }

    /** The mean is kept up to date sample by sample, so that large values never overflow their sum. */
    private static double average(List<Point> points) {
        Sum mean = new Sum();
        double count = 0;
        for (Point point : points) {
            count++;
            double value = point.value();
            if (Double.isInfinite(mean.rough())) {
                boolean same = Double.isInfinite(value) && mean.rough() > 0 == value > 0;
                if (same || !Double.isInfinite(value) && !Double.isNaN(value)) {
                    continue;
                }
            }
            mean.add(value / count - mean.rough() / count);
        }
        return Double.isInfinite(mean.rough()) ? mean.rough() : mean.exact();
    }

    private static double least(List<Point> points) {
        double least = points.get(0).value();
        for (Point point : points) {
            if (point.value() < least || Double.isNaN(least)) {
                least = point.value();
            }
        }
        return least;
    }

    private static double most(List<Point> points) {
        double most = points.get(0).value();
        for (Point point : points) {
            if (point.value() > most || Double.isNaN(most)) {
                most = point.value();
            }
        }
        return most;
    }

    private static double variance(List<Point> points) {
        double count = 0;
        Sum mean = new Sum();
        Sum squares = new Sum();
        for (Point point : points) {
            count++;
            double delta = point.value() - mean.exact();
            mean.add(delta / count);
            squares.add(delta * (point.value() - mean.exact()));
        }
        return squares.exact() / count;
    }

    private static double changes(List<Point> points) {
        int changes = 0;
        double before = points.get(0).value();
        for (Point point : points) {
            double value = point.value();
            if (value != before && !(Double.isNaN(value) && Double.isNaN(before))) {
                changes++;
            }
            before = value;
        }
        return changes;
    }

    private static double resets(List<Point> points) {
        int resets = 0;
        double before = points.get(0).value();
        for (Point point : points) {
            if (point.value() < before) {
                resets++;
            }
            before = point.value();
        }
        return resets;
    }
}
