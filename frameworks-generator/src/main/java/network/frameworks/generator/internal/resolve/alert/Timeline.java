package network.frameworks.generator.internal.resolve.alert;

import java.time.Duration;
import network.frameworks.generator.internal.rehearsal.Play;
import network.frameworks.generator.internal.syntax.promql.Window;

/**
 * When a condition begins and ends, and what an alert makes of it: all times are ticks, one evaluation each.
 *
 * <p>An alert fires at the first tick at which its condition has held for the given time, and clears at the first
 * tick without it, later by the time it keeps firing.
 *
 * @param interval the time between two ticks
 * @param begins the first tick at which the condition holds
 * @param ends the first tick at which it holds no more
 * @param fires the first tick at which the alert fires
 * @param clears the first tick at which it fires no more
 */
record Timeline(Duration interval, int begins, int ends, int fires, int clears) {

    /** How many ticks a condition holds on after the alert has fired. */
    private static final int AFTER = 3;

    private static final int TAIL = 2;

    /** A timeline for a condition that a test is free to begin and end. */
    static Timeline of(Duration interval, Duration forDuration, Duration keepFiringFor, int begins) {
        return observed(
                interval, forDuration, keepFiringFor, begins, begins + Play.ticks(forDuration, interval) + AFTER);
    }

    /** A timeline for a condition that begins and ends when it does. */
    static Timeline observed(Duration interval, Duration forDuration, Duration keepFiringFor, int begins, int ends) {
        return new Timeline(
                interval,
                begins,
                ends,
                begins + Play.ticks(forDuration, interval),
                ends + Play.ticks(keepFiringFor, interval));
    }

    /** The number of ticks that samples are needed for. */
    int length() {
        return clears + TAIL;
    }

    Duration time(int tick) {
        return interval.multipliedBy(tick);
    }

    static String text(Duration time) {
        return Window.of(time).text();
    }
}
