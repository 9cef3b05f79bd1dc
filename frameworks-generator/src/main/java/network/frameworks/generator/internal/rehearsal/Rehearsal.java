package network.frameworks.generator.internal.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.rehearsal.Production.Script;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Metrics;
import network.frameworks.generator.plan.AlertTest;

/**
 * Makes unit tests of alerting rules from their expressions alone.
 *
 * <p>A search finds series that are just not bad enough, then just bad enough, then calm again; an evaluation of the
 * rules says when the alert fires and clears. Further series join until every slip in the expressions would be seen.
 */
public final class Rehearsal {

    private static final Duration FARTHEST = Duration.ofDays(1);
    private static final String NOTHING = "no series were found with which its condition begins and ends";

    private final Metrics metrics;
    private final Recordings recordings;
    private final Duration interval;

    /**
     * @param metrics what is known of metrics, recorded ones among them
     * @param recordings the recording rules, each after those it reads
     * @param interval the time between two scrapes and between two evaluations
     */
    public Rehearsal(Metrics metrics, List<Recording> recordings, Duration interval) {
        this.metrics = metrics;
        this.recordings = new Recordings(recordings);
        this.interval = interval;
    }

    /**
     * Tests, or why there is none.
     *
     * @param tests the tests
     * @param reasons why something has no test
     */
    public record Outcome(List<AlertTest> tests, List<String> reasons) {

        public Outcome {
            tests = List.copyOf(tests);
            reasons = List.copyOf(reasons);
        }

        private static Outcome none(String reason) {
            return new Outcome(List.of(), List.of(reason));
        }

        private Outcome and(Outcome other) {
            return new Outcome(
                    Stream.concat(tests.stream(), other.tests.stream()).toList(),
                    Stream.concat(reasons.stream(), other.reasons.stream()).toList());
        }
    }

    /**
     * The tests of a rule: of its expression, and where that reads recorded series, from the raw ones too.
     *
     * @param title what their names begin with
     * @param rule the rule
     * @param all all rules of the same name, since a test sees every alert of that name
     * @param target labels of a target that the rule is for
     */
    public Outcome rehearse(
            String title, RehearsedRule rule, List<RehearsedRule> all, SortedMap<String, String> target) {
        List<Recording> used = recordings.of(rule.expr());
        Outcome direct =
                rehearse(title, new Script(rule.expr(), rule, all, used, target, Slip.ofRule(used, all, rule)));
        if (used.isEmpty()) {
            return direct;
        }
        Expr inlined = recordings.inlined(rule.expr());
        return direct.and(rehearse(
                title + " from raw series",
                new Script(inlined, rule, all, used, target, Slip.ofRecordings(used, all, rule))));
    }

    /**
     * One test of several rules that belong together: all that each of them watches goes bad at once.
     *
     * @param title what its name begins with
     * @param rules the rules
     * @param all all rules of the same name
     * @param target labels of a target that the rules are for
     */
    public Outcome together(
            String title, List<RehearsedRule> rules, List<RehearsedRule> all, SortedMap<String, String> target) {
        Scene scene = null;
        Staging.Hall hall = null;
        for (RehearsedRule rule : rules) {
            List<Recording> used = recordings.of(rule.expr());
            Expr inlined = recordings.inlined(rule.expr());
            Optional<Staging> found = Reach.of(inlined).back().compareTo(FARTHEST) > 0
                    ? Optional.empty()
                    : new Production(
                                    metrics,
                                    new Script(inlined, rule, List.of(rule), used, target, List.of()),
                                    interval)
                            .bare();
            if (found.isEmpty()) {
                return Outcome.none(NOTHING);
            }
            scene = scene == null ? found.get().scene() : scene.and(found.get().scene());
            hall = hall == null ? found.get().hall() : hall.longest(found.get().hall());
        }
        if (scene == null || hall == null) {
            return new Outcome(List.of(), List.of());
        }
        Optional<Staging> staging =
                scene.distinct() ? Staging.of(hall.with(hall.recordings(), all), scene) : Optional.empty();
        return staging.filter(Staging::firesAndClears)
                .map(found -> new Outcome(List.of(writer(rules.get(0)).test(title, found)), List.of()))
                .orElseGet(() -> Outcome.none(NOTHING));
    }

    private Outcome rehearse(String title, Script script) {
        if (Reach.of(script.expr()).back().compareTo(FARTHEST) > 0) {
            return Outcome.none("it looks back over more than a day");
        }
        List<Staging> stagings = new Production(metrics, script, interval).stagings();
        if (stagings.isEmpty()) {
            return Outcome.none(NOTHING);
        }
        List<AlertTest> tests = new ArrayList<>();
        for (Staging staging : stagings) {
            String name = stagings.size() == 1 ? title : title + " (" + (tests.size() + 1) + ")";
            tests.add(writer(script.rule()).test(name, staging));
        }
        return new Outcome(tests, List.of());
    }

    private TestWriter writer(RehearsedRule rule) {
        return new TestWriter(rule.rule().alert(), interval);
    }
}
