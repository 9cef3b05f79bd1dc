package network.frameworks.generator.view.prometheus;

import java.util.List;
import java.util.SortedMap;

/**
 * One unit test of {@code promtool test rules}.
 *
 * @param name what it shows
 * @param interval the time between two samples
 * @param series the input
 * @param cases what must be true when
 */
public record RuleTest(String name, String interval, List<Series> series, List<Case> cases) {

    public RuleTest {
        series = List.copyOf(series);
        cases = List.copyOf(cases);
    }

    /**
     * A series of the input.
     *
     * @param selector its name and labels
     * @param values its samples in the notation of promtool
     */
    public record Series(String selector, String values) {}

    /**
     * The alerts of one name at one time.
     *
     * @param time the time since the start
     * @param alert the alert's name
     * @param firing the alerts that fire, none of them missing
     */
    public record Case(String time, String alert, List<Firing> firing) {

        public Case {
            firing = List.copyOf(firing);
        }
    }

    /**
     * An alert that fires.
     *
     * @param labels its labels without its name
     * @param annotations its annotations
     */
    public record Firing(SortedMap<String, String> labels, SortedMap<String, String> annotations) {}
}
