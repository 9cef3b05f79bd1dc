package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.List;

/** What an expression gives at one time. */
public sealed interface Value {

    /** A number. */
    record Scalar(double number) implements Value {}

    /** A string. */
    record Text(String text) implements Value {}

    /** One sample of each of several series. */
    record Vector(List<Sample> samples) implements Value {

        public Vector {
            samples = List.copyOf(samples);
        }
    }

    /**
     * The samples of several series within a window.
     *
     * @param windows the series that have any
     * @param from where the window begins, milliseconds
     * @param to where it ends, milliseconds
     */
    record Ranges(List<Window> windows, long from, long to) implements Value {

        public Ranges {
            windows = List.copyOf(windows);
        }

        double seconds() {
            return (to - from) / 1000.0;
        }
    }

    /** A sample. */
    record Sample(Labels labels, double value) {}

    /** The samples of one series within a window, one at least, in the order of time. */
    record Window(Labels labels, List<Point> points) {

        public Window {
            points = List.copyOf(points);
        }

        Point first() {
            return points.get(0);
        }

        Point last() {
            return points.get(points.size() - 1);
        }
    }

    /** A value at a time, milliseconds. */
    record Point(long time, double value) {}
}
