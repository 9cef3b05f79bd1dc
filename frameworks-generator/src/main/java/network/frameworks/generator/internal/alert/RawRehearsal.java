package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.util.List;

/**
 * Counters that cross a threshold through a recording rule, and others that must not.
 *
 * <p>Every value is an increment per scrape. All counters of a target grow on the same clock, so the extrapolation of
 * {@code rate()} is the same factor for each of them and their ratio is known exactly.
 *
 * @param counters the counters
 * @param quantity how the recorded value follows from what the counters grew by within a window
 */
public record RawRehearsal(List<Counter> counters, Quantity quantity) {

    public RawRehearsal {
        counters = List.copyOf(counters);
    }

    /**
     * A counter.
     *
     * @param series the series and its value at the start
     * @param calm what it grows by in a calm scrape
     * @param bad what it grows by in a bad one
     * @param crossing whether it belongs to the target that has to fire; the others never do
     */
    public record Counter(Reading series, BigDecimal calm, BigDecimal bad, boolean crossing) {}

    /** The recorded value of the crossing target. */
    @FunctionalInterface
    public interface Quantity {

        /** The value when this share, 0 to 1, of the scrapes in the window was bad. */
        double of(double badShare);
    }
}
