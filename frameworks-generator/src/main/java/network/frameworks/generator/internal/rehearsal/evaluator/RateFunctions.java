package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Point;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Ranges;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Window;

/** How fast values change: {@code rate} and its like. */
final class RateFunctions {

    private static final double NEAR = 1.1;

    private RateFunctions() {}

    static Map<String, RangeFunction> table() {
        return Map.of(
                "rate", (window, ranges, parameters, time) -> extrapolated(window, ranges, true, true),
                "increase", (window, ranges, parameters, time) -> extrapolated(window, ranges, true, false),
                "delta", (window, ranges, parameters, time) -> extrapolated(window, ranges, false, false),
                "irate", (window, ranges, parameters, time) -> lastTwo(window, true),
                "idelta", (window, ranges, parameters, time) -> lastTwo(window, false));
    }

    /** The difference between the first and the last sample, stretched towards the edges of the window. */
    private static OptionalDouble extrapolated(Window window, Ranges ranges, boolean counter, boolean perSecond) {
        List<Point> points = window.points();
        if (points.size() < 2) {
            return OptionalDouble.empty();
        }
        double difference = window.last().value() - window.first().value();
        double before = window.first().value();
        for (Point point : points.subList(1, points.size())) {
            if (counter && point.value() < before) {
                difference += before;
            }
            before = point.value();
        }
        double toStart = (window.first().time() - ranges.from()) / 1000.0;
        double toEnd = (ranges.to() - window.last().time()) / 1000.0;
        double sampled = (window.last().time() - window.first().time()) / 1000.0;
        double step = sampled / (points.size() - 1);
        if (counter && difference > 0 && window.first().value() >= 0) {
            // A counter was never below zero.
            toStart = Math.min(toStart, sampled * (window.first().value() / difference));
        }
        double stretched = sampled;
        stretched += toStart < step * NEAR ? toStart : step / 2;
        stretched += toEnd < step * NEAR ? toEnd : step / 2;
        double factor = stretched / sampled;
        if (perSecond) {
            factor /= ranges.seconds();
        }
        return OptionalDouble.of(difference * factor);
    }

    private static OptionalDouble lastTwo(Window window, boolean rate) {
        List<Point> points = window.points();
        if (points.size() < 2) {
            return OptionalDouble.empty();
        }
        Point last = window.last();
        Point before = points.get(points.size() - 2);
        boolean reset = rate && last.value() < before.value();
        double difference = reset ? last.value() : last.value() - before.value();
        double seconds = (last.time() - before.time()) / 1000.0;
        return OptionalDouble.of(rate ? difference / seconds : difference);
    }
}
