package network.frameworks.generator.internal.view.prometheus;

import java.util.List;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Firing;
import network.frameworks.generator.plan.AlertTest.Samples;

/**
 * One unit test in the words of {@code promtool test rules}.
 *
 * @param name what it shows
 * @param interval the time between two samples
 * @param series the input
 * @param cases what must be true when
 */
public record TestView(String name, String interval, List<Series> series, List<Case> cases) {

    static TestView of(AlertTest test) {
        return new TestView(
                test.name(),
                Window.of(test.step()).text(),
                test.series().stream()
                        .map(series -> new Series(series.selector(), values(series.samples())))
                        .toList(),
                test.cases().stream()
                        .map(one -> new Case(Window.of(one.time()).text(), one.alert(), one.firing()))
                        .toList());
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
    public record Case(String time, String alert, List<Firing> firing) {}

    private static String values(List<Samples> samples) {
        return samples.stream().map(TestView::word).collect(Collectors.joining(" "));
    }

    /** A gap counts its samples, a value counts how often it comes again. */
    private static String word(Samples samples) {
        return switch (samples.kind()) {
            case STALE -> "stale";
            case GAP -> samples.count() == 1 ? "_" : "_x" + samples.count();
            case VALUE -> {
                String first = plain(samples.first());
                if (samples.count() == 1) {
                    yield first;
                }
                String times = "x" + (samples.count() - 1);
                yield switch (samples.increment().signum()) {
                    case 0 -> first + times;
                    case 1 -> first + "+" + plain(samples.increment()) + times;
                    default -> first + plain(samples.increment()) + times;
                };
            }
        };
    }

    private static String plain(java.math.BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
