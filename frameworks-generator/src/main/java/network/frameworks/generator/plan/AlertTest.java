package network.frameworks.generator.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit test of the rules of an alert: what is played to Prometheus, and which alerts have to fire when.
 *
 * @param name what it shows
 * @param step the time between two places for samples
 * @param series what is played
 * @param cases what must be true when
 */
public record AlertTest(String name, Duration step, List<Series> series, List<Case> cases) {

    public AlertTest {
        series = List.copyOf(series);
        cases = List.copyOf(cases);
    }

    /**
     * A series that is played.
     *
     * @param selector its name and labels, as PromQL
     * @param samples its samples from the start on, one for each step
     */
    public record Series(String selector, List<Samples> samples) {

        public Series {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Samples that follow each other.
     *
     * @param kind what they are
     * @param first the value of the first one
     * @param increment by how much each is larger than the one before
     * @param count how many there are
     */
    public record Samples(Kind kind, BigDecimal first, BigDecimal increment, int count) {

        /** What a sample is. */
        public enum Kind {
            VALUE,
            /** There is no sample. */
            GAP,
            /** The series has ended. */
            STALE
        }
    }

    /**
     * The alerts of one name at one time.
     *
     * @param time the time since the start
     * @param alert the alert's name
     * @param firing the alerts that fire, none of them missing
     */
    public record Case(Duration time, String alert, List<Firing> firing) {

        public Case {
            firing = List.copyOf(firing);
        }
    }

    /**
     * An alert that fires.
     *
     * @param labels its labels without its name
     * @param annotations its texts
     */
    public record Firing(SortedMap<String, String> labels, SortedMap<String, String> annotations) {

        public Firing {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
            annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
        }
    }
}
