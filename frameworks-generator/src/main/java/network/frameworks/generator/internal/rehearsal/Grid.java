package network.frameworks.generator.internal.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When there are samples.
 *
 * <p>Where windows are looked into, samples lie between the evaluations, so that none is just as old as a window is
 * long: Prometheus 3 leaves such a sample out, Prometheus 2 takes it in.
 *
 * @param interval the time between two evaluations
 * @param stride how many evaluations there are from one sample to the next
 * @param parts how many places for samples there are between two evaluations
 */
record Grid(Duration interval, int stride, int parts) {

    private static final Duration FARTHEST = Duration.ofMinutes(4);
    private static final int SAMPLES = 10;

    /** The grid for an expression. */
    static Grid of(Reach reach, Duration interval) {
        if (reach.windows().isEmpty()) {
            return new Grid(interval, 1, 1);
        }
        long shortest =
                reach.windows().stream().mapToLong(Duration::toMillis).min().orElseThrow();
        long apart = Math.min(FARTHEST.toMillis(), shortest / SAMPLES);
        int stride = (int) Math.max(1, apart / interval.toMillis());
        List<Long> spans = new ArrayList<>();
        reach.windows().forEach(window -> spans.add(window.toMillis()));
        reach.offsets().forEach(offset -> List.copyOf(spans).forEach(span -> spans.add(span + offset.toMillis())));
        int parts = IntStream.of(2, 4, 3, 5)
                .filter(candidate -> fits(candidate, spans, interval.toMillis()))
                .findFirst()
                .orElse(2);
        return new Grid(interval, stride, parts);
    }

    private static boolean fits(int parts, List<Long> spans, long interval) {
        long place = interval / parts;
        return interval % parts == 0 && spans.stream().allMatch(span -> (span + place) % interval != 0);
    }

    /** The number of evaluations that cover a length of time. */
    static int ticks(Duration length, Duration interval) {
        long millis = interval.toMillis();
        return Math.toIntExact((length.toMillis() + millis - 1) / millis);
    }

    int ticks(Duration length) {
        return ticks(length, interval);
    }

    /** The time between two places for samples. */
    Duration step() {
        return parts == 1 ? interval.multipliedBy(stride) : interval.dividedBy(parts);
    }

    /** How many places there are before the first sample. */
    int lead() {
        return parts == 1 ? 0 : 1;
    }

    /** How many places there are from one sample to the next. */
    int places() {
        return parts == 1 ? 1 : stride * parts;
    }

    /** The time of a sample, milliseconds. */
    long time(int sample) {
        return step().toMillis() * ((long) sample * places() + lead());
    }
}
