package network.frameworks.generator.view.prometheus;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import network.frameworks.generator.alert.AlertSource;
import network.frameworks.generator.alert.RawRehearsal;
import network.frameworks.generator.alert.Reading;
import network.frameworks.generator.alert.Rehearsal;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertPlan.Absence;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.syntax.promql.Expr.Selector;
import network.frameworks.generator.syntax.promql.Inference;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.PromqlWriter;
import network.frameworks.generator.view.prometheus.RuleTest.Case;
import network.frameworks.generator.view.prometheus.RuleTest.Firing;
import network.frameworks.generator.view.prometheus.RuleTest.Series;
import network.frameworks.generator.view.prometheus.Rules.AlertRule;

/**
 * Makes unit tests that pin the tick at which an alert fires and the tick at which it clears.
 *
 * <p>In every test one series goes just above the threshold and one above every threshold of the alert; both fire and
 * clear. One stays exactly on the threshold, one belongs to no job of the platform, and one to each part of the
 * platform that the alert is off for; these stay silent.
 */
final class RuleTests {

    /** The job of programs that the model knows nothing of. */
    static final String FOREIGN_JOB = "not-of-this-platform";

    private static final int CALM_TICKS = 2;

    private final Rules rules;
    private final PromqlWriter writer = new PromqlWriter();

    RuleTests(Rules rules) {
        this.rules = rules;
    }

    /** Every test of an alert, in the order of its variants. */
    List<RuleTest> tests(AlertPlan alert) {
        List<RuleTest> tests = new ArrayList<>();
        for (AlertVariant variant : alert.variants()) {
            if (variant.expr() != null) {
                new UserRuleTest(rules).test(alert, variant).ifPresent(tests::add);
            } else {
                tests.add(test(alert, variant));
            }
        }
        tests.addAll(rawTests(alert));
        tests.addAll(absenceTests(alert));
        return tests;
    }

    // --- a value that goes above its threshold -------------------------------------------------------------------

    private RuleTest test(AlertPlan alert, AlertVariant variant) {
        AlertSource source = rules.source(alert, variant);
        Rehearsal rehearsal = source.rehearsal();
        AlertRule rule = rules.rule(alert, variant);
        Timeline timeline = Timeline.of(rules.interval(), rule.forDuration(), rule.keepFiringFor(), CALM_TICKS);
        BigDecimal threshold = threshold(variant);
        BigDecimal calm = rehearsal.calm(threshold);
        Map<String, BigDecimal> crossing = new TreeMap<>(Map.of(
                "above", rehearsal.above(threshold),
                "far", rehearsal.far(highest(alert))));
        List<Series> series = new ArrayList<>();
        List<Firing> firing = new ArrayList<>();
        crossing.forEach((name, level) -> {
            SortedMap<String, String> target = probe(variant.example(), name);
            series.addAll(rising(rehearsal, target, calm, level, timeline));
            firing.add(firing(rule, rehearsal.reading(target, level), level.doubleValue()));
        });
        series.addAll(constant(rehearsal, probe(variant.example(), "edge"), rehearsal.edge(threshold), timeline));
        BigDecimal far = rehearsal.far(highest(alert));
        if (!rehearsal.recorded()) {
            series.addAll(constant(rehearsal, foreign(variant.example()), far, timeline));
        }
        for (SortedMap<String, String> off : alert.off()) {
            if (source.jobs().contains(off.get("job"))) {
                series.addAll(constant(rehearsal, probe(off, "off"), far, timeline));
            }
        }
        return new RuleTest(
                title(
                        alert,
                        variant,
                        "fires after " + timeline.time(timeline.fires()) + ", clears after "
                                + timeline.time(timeline.clears())),
                timeline.time(1),
                series,
                cases(rule.name(), timeline, firing, firing));
    }

    private static BigDecimal threshold(AlertVariant variant) {
        return variant.threshold() == null ? BigDecimal.ZERO : variant.threshold();
    }

    private static BigDecimal highest(AlertPlan alert) {
        return alert.variants().stream().map(RuleTests::threshold).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** A target like the example, told apart by labels that no scope looks at. */
    private static SortedMap<String, String> probe(SortedMap<String, String> example, String name) {
        SortedMap<String, String> labels = new TreeMap<>(example);
        for (String label : List.of("instance", "region")) {
            labels.merge(label, "-" + name, String::concat);
        }
        return labels;
    }

    private static SortedMap<String, String> foreign(SortedMap<String, String> example) {
        SortedMap<String, String> labels = probe(example, "foreign");
        labels.put("job", FOREIGN_JOB);
        return labels;
    }

    private List<Series> rising(
            Rehearsal rehearsal, SortedMap<String, String> target, BigDecimal calm, BigDecimal bad, Timeline timeline) {
        List<Reading> before = rehearsal.reading(target, calm);
        List<Reading> during = rehearsal.reading(target, bad);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Values values = new Values()
                    .add(before.get(i).value(), timeline.begins())
                    .add(during.get(i).value(), timeline.ends() - timeline.begins())
                    .add(before.get(i).value(), timeline.length() - timeline.ends());
            series.add(new Series(selector(before.get(i)), values.text()));
        }
        return series;
    }

    private List<Series> constant(
            Rehearsal rehearsal, SortedMap<String, String> target, BigDecimal level, Timeline timeline) {
        return rehearsal.reading(target, level).stream()
                .map(reading -> new Series(
                        selector(reading),
                        new Values().add(reading.value(), timeline.length()).text()))
                .toList();
    }

    // --- counters behind a recording rule ------------------------------------------------------------------------

    /** One test of raw counters for each source: the recording rule is the same for all variants. */
    private List<RuleTest> rawTests(AlertPlan alert) {
        Map<String, RuleTest> bySource = new TreeMap<>();
        for (AlertVariant variant : alert.variants()) {
            if (variant.expr() == null && !bySource.containsKey(variant.source())) {
                rawTest(alert, variant).ifPresent(test -> bySource.put(variant.source(), test));
            }
        }
        return List.copyOf(bySource.values());
    }

    private Optional<RuleTest> rawTest(AlertPlan alert, AlertVariant variant) {
        AlertRule rule = rules.rule(alert, variant);
        SortedMap<String, String> target = probe(variant.example(), "raw");
        Optional<RawRehearsal> rehearsal =
                rules.source(alert, variant).raw(target, threshold(variant), rules.interval());
        if (rehearsal.isEmpty()) {
            return Optional.empty();
        }
        RawRun run = new RawRun(rehearsal.get(), rules.interval());
        return run.crossing(threshold(variant).doubleValue(), rule.forDuration(), rule.keepFiringFor())
                .filter(crossing -> told(rule, crossing))
                .map(crossing -> {
                    Timeline timeline = crossing.timeline();
                    List<Reading> own = rehearsal.get().counters().stream()
                            .filter(RawRehearsal.Counter::crossing)
                            .map(RawRehearsal.Counter::series)
                            .toList();
                    return new RuleTest(
                            title(
                                    alert,
                                    variant,
                                    "from raw counters: fires after " + timeline.time(timeline.fires())
                                            + ", clears after " + timeline.time(timeline.clears())),
                            run.step(),
                            run.series(timeline.length(), this::selector, RuleTests::foreign),
                            cases(
                                    rule.name(),
                                    timeline,
                                    List.of(firing(rule, own, crossing.whenFiring())),
                                    List.of(firing(rule, own, crossing.whenEnding()))));
                });
    }

    /** Whether the texts stay the same when the value differs in its last digits, as it does between versions. */
    private boolean told(AlertRule rule, RawRun.Crossing crossing) {
        return List.of(crossing.whenFiring(), crossing.whenEnding()).stream()
                .allMatch(value -> rule.annotations().values().stream()
                        .allMatch(annotation -> annotation
                                .text(Map.of(), value - RawRun.NOISE)
                                .equals(annotation.text(Map.of(), value + RawRun.NOISE))));
    }

    // --- jobs without targets ------------------------------------------------------------------------------------

    /** In each environment all jobs lose their targets at once, but Prometheus still sees something else there. */
    private List<RuleTest> absenceTests(AlertPlan alert) {
        Map<String, Map<String, AlertRule>> byEnvironment = new TreeMap<>();
        List<AlertRule> absenceRules = rules.absences(alert);
        for (int i = 0; i < absenceRules.size(); i++) {
            Absence absence = alert.absences().get(i);
            byEnvironment
                    .computeIfAbsent(absence.environment(), name -> new TreeMap<>())
                    .put(absence.job(), absenceRules.get(i));
        }
        List<RuleTest> tests = new ArrayList<>();
        byEnvironment.forEach((environment, missing) -> tests.add(absenceTest(environment, missing)));
        return tests;
    }

    private RuleTest absenceTest(String environment, Map<String, AlertRule> missing) {
        Timeline timeline = Timeline.of(rules.interval(), Rules.ABSENCE_WAIT, Duration.ZERO, CALM_TICKS);
        List<Series> series = new ArrayList<>();
        List<Firing> firing = new ArrayList<>();
        missing.forEach((job, rule) -> {
            Values values = new Values()
                    .add(BigDecimal.ONE, timeline.begins())
                    .stale()
                    .none(timeline.ends() - timeline.begins() - 1)
                    .add(BigDecimal.ONE, timeline.length() - timeline.ends());
            series.add(new Series(selector(up(environment, job)), values.text()));
            firing.add(firing(rule, List.of(up(environment, job)), 1));
        });
        String always = new Values().add(BigDecimal.ONE, timeline.length()).text();
        series.add(new Series(selector(up(environment, FOREIGN_JOB)), always));
        String name = missing.values().iterator().next().name();
        return new RuleTest(
                name + " in " + environment + " fires after " + timeline.time(timeline.fires()) + ", clears after "
                        + timeline.time(timeline.clears()),
                timeline.time(1),
                series,
                cases(name, timeline, firing, firing));
    }

    private static Reading up(String environment, String job) {
        return new Reading("up", new TreeMap<>(Map.of("environment", environment, "job", job)), BigDecimal.ONE);
    }

    // --- common --------------------------------------------------------------------------------------------------

    private static List<Case> cases(String name, Timeline timeline, List<Firing> first, List<Firing> last) {
        return List.of(
                new Case(timeline.time(timeline.fires() - 1), name, List.of()),
                new Case(timeline.time(timeline.fires()), name, first),
                new Case(timeline.time(timeline.clears() - 1), name, last),
                new Case(timeline.time(timeline.clears()), name, List.of()));
    }

    /** The alert of a rule: of the labels that its readings agree on, those that the expression keeps. */
    private Firing firing(AlertRule rule, List<Reading> readings, double value) {
        SortedSet<String> kept = Inference.examine(rule.expr(), rules.metrics(), rules.interval())
                .result()
                .labels();
        SortedMap<String, String> labels = new TreeMap<>();
        for (Reading reading : readings) {
            reading.labels().forEach((label, text) -> {
                if (kept.contains(label)) {
                    labels.put(label, text);
                }
            });
        }
        SortedMap<String, String> annotations = new TreeMap<>();
        rule.annotations().forEach((name, text) -> annotations.put(name, text.text(labels, value)));
        labels.putAll(rule.labels());
        return new Firing(labels, annotations);
    }

    private String selector(Reading reading) {
        return writer.write(new Selector(
                reading.metric(),
                reading.labels().entrySet().stream()
                        .map(label -> Matcher.equal(label.getKey(), label.getValue()))
                        .toList()));
    }

    private static String title(AlertPlan alert, AlertVariant variant, String what) {
        String scope = variant.scope().stream()
                .map(matcher -> matcher.label() + matcher.operator().sign() + matcher.value())
                .collect(Collectors.joining(" ", " ", ""));
        return alert.name() + (variant.scope().isEmpty() ? "" : scope) + " " + what;
    }
}
