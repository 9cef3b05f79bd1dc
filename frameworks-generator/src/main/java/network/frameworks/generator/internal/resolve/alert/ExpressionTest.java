package network.frameworks.generator.internal.resolve.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.rehearsal.Casting;
import network.frameworks.generator.internal.rehearsal.ConditionSearch;
import network.frameworks.generator.internal.rehearsal.ConditionSearch.Crossing;
import network.frameworks.generator.internal.rehearsal.Line;
import network.frameworks.generator.internal.rehearsal.Play;
import network.frameworks.generator.internal.rehearsal.Reach;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.resolve.alert.ClassicTests.Rule;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Case;
import network.frameworks.generator.plan.AlertTest.Firing;
import network.frameworks.generator.plan.AlertTest.Series;

/**
 * Makes a unit test of a rule from its expression alone: series that are calm, then just bad enough, then calm again;
 * the alert fires and clears when an evaluation of the expression says so.
 */
final class ExpressionTest {

    private static final Duration FARTHEST = Duration.ofHours(6);
    private static final int HELD_ON = 3;
    private static final int TAIL = 2;

    private final Platform platform;
    private final PromqlWriter writer = new PromqlWriter();

    ExpressionTest(Platform platform) {
        this.platform = platform;
    }

    /**
     * A test, or why there is none.
     *
     * @param test the test, or empty
     * @param reason why there is none; an empty text when there is one
     */
    record Outcome(Optional<AlertTest> test, String reason) {

        private static Outcome none(String reason) {
            return new Outcome(Optional.empty(), reason);
        }
    }

    Outcome test(Rule rule) {
        Reach reach = Reach.of(rule.expr());
        if (reach.back().compareTo(FARTHEST) > 0) {
            return Outcome.none("it looks back over more than 6 hours");
        }
        List<Line> lines = new Casting(platform.metrics()).lines(reach.selectors());
        if (lines.isEmpty()) {
            return Outcome.none("no series is known that each of its selectors reads, buckets of histograms left out");
        }
        ConditionSearch search = new ConditionSearch(rule.expr(), lines, platform.interval());
        return search.search()
                .flatMap(crossing -> test(rule, lines, crossing, search.settled()))
                .map(test -> new Outcome(Optional.of(test), ""))
                .orElseGet(() -> Outcome.none("no level of a single series was found at which its condition begins"));
    }

    private Optional<AlertTest> test(Rule rule, List<Line> lines, Crossing crossing, int settled) {
        int held = settled + Play.ticks(rule.rule().forDuration(), platform.interval()) + HELD_ON;
        int after = settled + Play.ticks(rule.rule().keepFiringFor(), platform.interval()) + TAIL;
        Play play = new Play(
                lines,
                platform.interval(),
                List.of(
                        crossing.calm().lasting(settled),
                        crossing.bad().lasting(held),
                        crossing.calm().lasting(after)));
        List<List<Sample>> results = play.results(rule.expr(), 0, settled + held + after);
        return observed(rule, results).map(timeline -> test(rule, play, timeline, results));
    }

    /** When the condition holds, if that is once and long enough. */
    private Optional<Timeline> observed(Rule rule, List<List<Sample>> results) {
        int begins = 0;
        while (begins < results.size() && results.get(begins).isEmpty()) {
            begins++;
        }
        int ends = begins;
        while (ends < results.size() && !results.get(ends).isEmpty()) {
            ends++;
        }
        boolean again = results.subList(ends, results.size()).stream().anyMatch(samples -> !samples.isEmpty());
        Timeline timeline = Timeline.observed(
                platform.interval(), rule.rule().forDuration(), rule.rule().keepFiringFor(), begins, ends);
        boolean usable = begins > 0 && !again && timeline.fires() < ends && timeline.clears() < results.size();
        return usable ? Optional.of(timeline) : Optional.empty();
    }

    private AlertTest test(Rule rule, Play play, Timeline timeline, List<List<Sample>> results) {
        String alert = rule.rule().alert();
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(timeline.time(timeline.fires() - 1), alert, List.of()));
        cases.add(firing(rule, timeline, timeline.fires(), results));
        cases.add(firing(rule, timeline, timeline.clears() - 1, results));
        cases.add(new Case(timeline.time(timeline.clears()), alert, List.of()));
        List<Series> series = new ArrayList<>();
        for (int line = 0; line < play.lines().size(); line++) {
            series.add(new Series(selector(play.lines().get(line).labels()), play.samples(line)));
        }
        return new AlertTest(
                alert + " fires after " + Timeline.text(timeline.time(timeline.fires())) + ", clears after "
                        + Timeline.text(timeline.time(timeline.clears())),
                timeline.time(1),
                series,
                cases);
    }

    private static Case firing(Rule rule, Timeline timeline, int tick, List<List<Sample>> results) {
        List<Firing> firing = results.get(Math.min(tick, timeline.ends() - 1)).stream()
                .map(sample -> firing(rule, sample))
                .toList();
        return new Case(timeline.time(tick), rule.rule().alert(), firing);
    }

    private static Firing firing(Rule rule, Sample sample) {
        SortedMap<String, String> labels =
                new TreeMap<>(sample.labels().withoutName().values());
        SortedMap<String, String> annotations = new TreeMap<>();
        rule.annotations().forEach((name, text) -> annotations.put(name, text.text(labels, sample.value())));
        labels.putAll(rule.rule().labels());
        return new Firing(labels, annotations);
    }

    private String selector(Labels labels) {
        List<Matcher> matchers = labels.withoutName().values().entrySet().stream()
                .map((Map.Entry<String, String> label) -> Matcher.equal(label.getKey(), label.getValue()))
                .toList();
        return writer.write(new Selector(labels.get(Labels.NAME), matchers));
    }
}
