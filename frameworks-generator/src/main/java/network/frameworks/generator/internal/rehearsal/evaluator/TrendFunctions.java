package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Point;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Window;

/** Where values are heading: {@code deriv}, {@code predict_linear}, {@code holt_winters}. */
final class TrendFunctions {

    private TrendFunctions() {}

    static Map<String, RangeFunction> table() {
        return Map.of(
                "deriv",
                        (window, ranges, parameters, time) -> window.points().size() < 2
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(
                                        line(window.points(), window.first().time())
                                                .slope()),
                "predict_linear",
                        (window, ranges, parameters, time) -> {
                            if (window.points().size() < 2) {
                                return OptionalDouble.empty();
                            }
                            Line line = line(window.points(), time);
                            return OptionalDouble.of(line.slope() * parameters.get(0) + line.height());
                        },
                "holt_winters",
                        (window, ranges, parameters, time) -> smoothed(window, parameters.get(0), parameters.get(1)));
    }

    /** A line: how much it rises in a second, and its height at a time. */
    private record Line(double slope, double height) {}

    /** The line that is closest to the samples; heights are told at a time. */
    private static Line line(List<Point> points, long time) {
        Sum sumX = new Sum();
        Sum sumY = new Sum();
        Sum sumXY = new Sum();
        Sum sumXX = new Sum();
        double first = points.get(0).value();
        boolean level = true;
        for (Point point : points) {
            level &= point.value() == first || point == points.get(0);
            double x = (point.time() - time) / 1000.0;
            sumX.add(x);
            sumY.add(point.value());
            sumXY.add(x * point.value());
            sumXX.add(x * x);
        }
        if (level) {
            return Double.isInfinite(first) ? new Line(Double.NaN, Double.NaN) : new Line(0, first);
        }
        double n = points.size();
        double covariance = sumXY.exact() - sumX.exact() * sumY.exact() / n;
        double variance = sumXX.exact() - sumX.exact() * sumX.exact() / n;
        double slope = covariance / variance;
        return new Line(slope, sumY.exact() / n - slope * sumX.exact() / n);
    }

    private static OptionalDouble smoothed(Window window, double smoothing, double trend) {
        if (smoothing <= 0 || smoothing >= 1 || trend <= 0 || trend >= 1) {
            throw new EvaluationException("the factors of holt_winters must lie between 0 and 1");
        }
        List<Point> points = window.points();
        if (points.size() < 2) {
            return OptionalDouble.empty();
        }
        double before = 0;
        double level = points.get(0).value();
        double slope = points.get(1).value() - points.get(0).value();
        for (int i = 1; i < points.size(); i++) {
            double x = smoothing * points.get(i).value();
            slope = i == 1 ? slope : trend * (level - before) + (1 - trend) * slope;
            double y = (1 - smoothing) * (level + slope);
            before = level;
            level = x + y;
        }
        return OptionalDouble.of(level);
    }
}
