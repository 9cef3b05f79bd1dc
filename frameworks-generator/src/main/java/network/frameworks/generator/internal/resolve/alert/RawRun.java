package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import network.frameworks.generator.internal.alert.RawRehearsal;
import network.frameworks.generator.internal.alert.RawRehearsal.Counter;
import network.frameworks.generator.internal.alert.Reading;
import network.frameworks.generator.internal.rehearsal.Play;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Series;

/**
 * Runs counters through a window, as a recording rule does.
 *
 * <p>Samples lie between the ticks, never on the edge of a window: Prometheus 3 leaves the edge out that Prometheus 2
 * takes in.
 */
final class RawRun {

    /** How far apart two values may be that two versions of Prometheus compute from the same samples. */
    static final double NOISE = 1e-7;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int LEAST_SCRAPES = 4;
    private static final int TAIL = 4;

    private final RawRehearsal rehearsal;
    private final long interval;
    private final long window;
    private final int parts;
    private int firstBad;
    private int firstGood;

    RawRun(RawRehearsal rehearsal, Duration interval) {
        this.rehearsal = rehearsal;
        this.interval = interval.toMillis();
        this.window = Math.max(WINDOW.toMillis(), this.interval * LEAST_SCRAPES);
        // Half a step between the ticks, unless that is where the window begins.
        this.parts = this.window % this.interval * 2 == this.interval ? 4 : 2;
    }

    /**
     * How the recorded value crosses the threshold.
     *
     * @param timeline when
     * @param whenFiring the value at the first tick at which the alert fires
     * @param whenEnding the value at the last tick at which the condition holds
     */
    record Crossing(Timeline timeline, double whenFiring, double whenEnding) {}

    /** The time between two places for samples. */
    Duration step() {
        return Duration.ofMillis(interval / parts);
    }

    /** How the value crosses, or empty when it comes so close to the threshold that versions could disagree. */
    Optional<Crossing> crossing(double threshold, Duration forDuration, Duration keepFiringFor) {
        Duration tick = Duration.ofMillis(interval);
        int windowTicks = Play.ticks(Duration.ofMillis(window), tick);
        firstBad = windowTicks + 2;
        firstGood = firstBad + windowTicks + Play.ticks(forDuration, tick) + TAIL;
        int begins = -1;
        int ends = -1;
        for (int now = 1; now <= firstGood + windowTicks + TAIL; now++) {
            Optional<Double> value = value(now);
            if (value.isEmpty()) {
                continue;
            }
            if (Math.abs(value.get() - threshold) < NOISE) {
                return Optional.empty();
            }
            boolean holds = value.get() > threshold;
            if (holds && begins < 0) {
                begins = now;
            }
            if (!holds && begins >= 0 && ends < 0) {
                ends = now;
            }
        }
        if (begins < 0 || ends < 0) {
            return Optional.empty();
        }
        Timeline timeline = Timeline.observed(tick, forDuration, keepFiringFor, begins, ends);
        return Optional.of(new Crossing(
                timeline, value(timeline.fires()).orElse(0.0), value(ends - 1).orElse(0.0)));
    }

    /** The recorded value at a tick, or empty as long as there are no two samples. */
    private Optional<Double> value(int tick) {
        long now = tick * interval;
        int bad = 0;
        int all = -1;
        for (int sample = 0; sampleTime(sample) <= now; sample++) {
            if (sampleTime(sample) >= now - window) {
                all++;
                bad += all > 0 && isBad(sample) ? 1 : 0;
            }
        }
        return all < 1 ? Optional.empty() : Optional.of(rehearsal.quantity().of((double) bad / all));
    }

    private long sampleTime(int sample) {
        return sample * interval + interval / parts;
    }

    /** Whether what a counter grew by up to this sample was bad. */
    private boolean isBad(int sample) {
        return sample >= firstBad && sample < firstGood;
    }

    /**
     * The counters, and once more those that cross, always bad, as a job that is not of the platform.
     *
     * @param ticks how many ticks they are needed for
     */
    List<Series> series(
            int ticks, Function<Reading, String> selector, UnaryOperator<SortedMap<String, String>> foreign) {
        List<Series> series = new ArrayList<>();
        for (Counter counter : rehearsal.counters()) {
            series.add(new Series(selector.apply(counter.series()), values(counter, ticks, false)));
        }
        for (Counter counter : rehearsal.counters()) {
            if (counter.crossing()) {
                Reading own = counter.series();
                Reading other = new Reading(own.metric(), foreign.apply(own.labels()), own.value());
                series.add(new Series(selector.apply(other), values(counter, ticks, true)));
            }
        }
        return series;
    }

    private List<AlertTest.Samples> values(Counter counter, int ticks, boolean alwaysBad) {
        Values values = new Values();
        BigDecimal value = counter.series().value();
        for (int sample = 0; sample <= ticks; sample++) {
            if (sample > 0) {
                value = value.add(alwaysBad || isBad(sample) ? counter.bad() : counter.calm());
            }
            values.none(1).add(value).none(parts - 2);
        }
        return values.list();
    }
}
