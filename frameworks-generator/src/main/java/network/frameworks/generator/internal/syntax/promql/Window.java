package network.frameworks.generator.internal.syntax.promql;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in an expression: a Prometheus duration, or a variable of Grafana such as
 * {@code $__rate_interval}.
 *
 * @param text the length as it is written
 */
public record Window(String text) {

    private static final Pattern DURATION =
            Pattern.compile("(?:(\\d+)y)?(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");
    private static final long[] MILLIS = {31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L};
    private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
    private static final int FIRST_EXACT_UNIT = 2;

    public Window {
        if (!text.startsWith("$") && parse(text).isEmpty()) {
            throw new IllegalArgumentException("not a Prometheus duration: " + text);
        }
    }

    /** The window of this length, written as people do: {@code 90s} is {@code 1m30s}. */
    public static Window of(Duration length) {
        long rest = length.toMillis();
        if (rest == 0) {
            return new Window("0s");
        }
        StringBuilder out = new StringBuilder();
        for (int i = FIRST_EXACT_UNIT; i < UNITS.length; i++) {
            if (rest >= MILLIS[i]) {
                out.append(rest / MILLIS[i]).append(UNITS[i]);
                rest %= MILLIS[i];
            }
        }
        return new Window(out.toString());
    }

    /** The range that Grafana chooses so that a rate has enough samples. */
    public static Window rateInterval() {
        return new Window("$__rate_interval");
    }

    /** Its length, or empty when a variable stands for it. */
    public Optional<Duration> length() {
        return parse(text);
    }

    private static Optional<Duration> parse(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        long millis = 0;
        for (int i = 0; i < MILLIS.length; i++) {
            String digits = matcher.group(i + 1);
            if (digits != null) {
                millis += Long.parseLong(digits) * MILLIS[i];
            }
        }
        return Optional.of(Duration.ofMillis(millis));
    }
}
