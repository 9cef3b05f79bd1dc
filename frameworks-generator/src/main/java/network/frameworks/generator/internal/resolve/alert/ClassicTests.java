package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.alert.AlertClasses;
import network.frameworks.generator.internal.alert.AlertSource;
import network.frameworks.generator.internal.alert.Annotation;
import network.frameworks.generator.internal.alert.RawRehearsal;
import network.frameworks.generator.internal.alert.Reading;
import network.frameworks.generator.internal.alert.Rehearsal;
import network.frameworks.generator.internal.resolve.alert.OneAlert.Absence;
import network.frameworks.generator.internal.resolve.alert.OneAlert.Made;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Inference;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Case;
import network.frameworks.generator.plan.AlertTest.Firing;
import network.frameworks.generator.plan.AlertTest.Series;

/**
 * Makes unit tests that pin the tick at which an alert fires and the tick at which it clears.
 *
 * <p>In every test one series goes just above the threshold and one above every threshold of the alert; both fire and
 * clear. One stays exactly on the threshold, one belongs to no job of the platform, and one to each part of the
 * platform that the alert is off for; these stay silent.
 */
final class ClassicTests {

    /** The job of programs that the model knows nothing of. */
    static final String FOREIGN_JOB = "not-of-this-platform";

    private static final int CALM_TICKS = 2;

    private final Platform platform;
    private final String alertClass;
    private final List<Made> all;
    private final List<String> untested = new ArrayList<>();
    private final PromqlWriter writer = new PromqlWriter();

    ClassicTests(Platform platform, String alertClass, List<Made> all) {
        this.platform = platform;
        this.alertClass = alertClass;
        this.all = all;
    }

    /**
     * A rule with its texts.
     *
     * @param rule the rule
     * @param expr its condition
     * @param annotations its texts
     */
    record Rule(AlertRule rule, Expr expr, SortedMap<String, Annotation> annotations) {

        static Rule of(AlertRule rule, String summary, String description) {
            SortedMap<String, Annotation> texts = new TreeMap<>();
            texts.put("summary", Annotation.of(summary));
            texts.put("description", Annotation.of(description));
            texts.put("runbook_url", Annotation.of(rule.annotations().getOrDefault("runbook_url", "")));
            return new Rule(rule, PromqlParser.parse(rule.expr()), texts);
        }

        static Rule of(Made made) {
            AlertSetting setting = made.draft().setting();
            return of(made.variant().rule(), setting.filled(setting.summary()), setting.filled(setting.description()));
        }
    }

    /** Every test of an alert, in the order of its variants. */
    List<AlertTest> tests(List<SortedMap<String, String>> off, List<Absence> absences, List<AlertRule> absenceRules) {
        List<AlertTest> tests = new ArrayList<>();
        for (Made made : all) {
            Optional<AlertSource> source = source(made);
            if (source.isPresent()) {
                tests.add(test(made, source.get(), off));
            } else {
                ExpressionTest.Outcome outcome = new ExpressionTest(platform).test(Rule.of(made));
                outcome.test().ifPresent(tests::add);
                if (outcome.test().isEmpty()) {
                    untested.add(outcome.reason());
                }
            }
        }
        tests.addAll(rawTests());
        tests.addAll(absenceTests(absences, absenceRules));
        return tests;
    }

    /** Why some rule has no test. */
    List<String> untested() {
        return List.copyOf(untested);
    }

    private Optional<AlertSource> source(Made made) {
        String name = made.variant().source();
        return new AlertClasses()
                .find(alertClass)
                .flatMap(found -> found.sources(platform.served()).stream()
                        .filter(candidate -> name.isEmpty() || candidate.name().equals(name))
                        .findFirst());
    }

    // --- a value that goes above its threshold -------------------------------------------------------------------

    private AlertTest test(Made made, AlertSource source, List<SortedMap<String, String>> off) {
        Rehearsal rehearsal = source.rehearsal();
        Rule rule = Rule.of(made);
        SortedMap<String, String> example = made.draft().example();
        Timeline timeline = timeline(rule);
        BigDecimal threshold = threshold(made);
        BigDecimal calm = rehearsal.calm(threshold);
        Map<String, BigDecimal> crossing = new TreeMap<>(Map.of(
                "above", rehearsal.above(threshold),
                "far", rehearsal.far(highest())));
        List<Series> series = new ArrayList<>();
        List<Firing> firing = new ArrayList<>();
        crossing.forEach((name, level) -> {
            SortedMap<String, String> target = probe(example, name);
            series.addAll(rising(rehearsal, target, calm, level, timeline));
            firing.add(firing(rule, rehearsal.reading(target, level), level.doubleValue()));
        });
        series.addAll(constant(rehearsal, probe(example, "edge"), rehearsal.edge(threshold), timeline));
        BigDecimal far = rehearsal.far(highest());
        if (!rehearsal.recorded()) {
            series.addAll(constant(rehearsal, foreign(example), far, timeline));
        }
        for (SortedMap<String, String> silent : off) {
            if (source.jobs().contains(silent.get("job"))) {
                series.addAll(constant(rehearsal, probe(silent, "off"), far, timeline));
            }
        }
        return new AlertTest(
                title(
                        made,
                        "fires after " + Timeline.text(timeline.time(timeline.fires())) + ", clears after "
                                + Timeline.text(timeline.time(timeline.clears()))),
                timeline.time(1),
                series,
                cases(rule.rule().alert(), timeline, firing, firing));
    }

    private Timeline timeline(Rule rule) {
        return Timeline.of(
                platform.interval(), rule.rule().forDuration(), rule.rule().keepFiringFor(), CALM_TICKS);
    }

    private static BigDecimal threshold(Made made) {
        BigDecimal threshold = made.variant().threshold();
        return threshold == null ? BigDecimal.ZERO : threshold;
    }

    private BigDecimal highest() {
        return all.stream().map(ClassicTests::threshold).reduce(BigDecimal.ZERO, BigDecimal::max);
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
            series.add(new Series(selector(before.get(i)), values.list()));
        }
        return series;
    }

    private List<Series> constant(
            Rehearsal rehearsal, SortedMap<String, String> target, BigDecimal level, Timeline timeline) {
        return rehearsal.reading(target, level).stream()
                .map(reading -> new Series(
                        selector(reading),
                        new Values().add(reading.value(), timeline.length()).list()))
                .toList();
    }

    // --- counters behind a recording rule ------------------------------------------------------------------------

    /** One test of raw counters for each source: the recording rule is the same for all variants. */
    private List<AlertTest> rawTests() {
        Map<String, AlertTest> bySource = new TreeMap<>();
        for (Made made : all) {
            String name = made.variant().source();
            if (!bySource.containsKey(name)) {
                source(made).flatMap(source -> rawTest(made, source)).ifPresent(test -> bySource.put(name, test));
            }
        }
        return List.copyOf(bySource.values());
    }

    private Optional<AlertTest> rawTest(Made made, AlertSource source) {
        Rule rule = Rule.of(made);
        SortedMap<String, String> target = probe(made.draft().example(), "raw");
        Optional<RawRehearsal> rehearsal = source.raw(target, threshold(made), platform.interval());
        if (rehearsal.isEmpty()) {
            return Optional.empty();
        }
        RawRun run = new RawRun(rehearsal.get(), platform.interval());
        return run.crossing(
                        threshold(made).doubleValue(),
                        rule.rule().forDuration(),
                        rule.rule().keepFiringFor())
                .filter(crossing -> told(rule, crossing))
                .map(crossing -> {
                    Timeline timeline = crossing.timeline();
                    List<Reading> own = rehearsal.get().counters().stream()
                            .filter(RawRehearsal.Counter::crossing)
                            .map(RawRehearsal.Counter::series)
                            .toList();
                    return new AlertTest(
                            title(
                                    made,
                                    "from raw counters: fires after " + Timeline.text(timeline.time(timeline.fires()))
                                            + ", clears after " + Timeline.text(timeline.time(timeline.clears()))),
                            run.step(),
                            run.series(timeline.length(), this::selector, ClassicTests::foreign),
                            cases(
                                    rule.rule().alert(),
                                    timeline,
                                    List.of(firing(rule, own, crossing.whenFiring())),
                                    List.of(firing(rule, own, crossing.whenEnding()))));
                });
    }

    /** Whether the texts stay the same when the value differs in its last digits, as it does between versions. */
    private boolean told(Rule rule, RawRun.Crossing crossing) {
        return List.of(crossing.whenFiring(), crossing.whenEnding()).stream()
                .allMatch(value -> rule.annotations().values().stream()
                        .allMatch(annotation -> annotation
                                .text(Map.of(), value - RawRun.NOISE)
                                .equals(annotation.text(Map.of(), value + RawRun.NOISE))));
    }

    // --- jobs without targets ------------------------------------------------------------------------------------

    /** In each environment all jobs lose their targets at once, but Prometheus still sees something else there. */
    private List<AlertTest> absenceTests(List<Absence> absences, List<AlertRule> rules) {
        Map<String, Map<String, Rule>> byEnvironment = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Absence absence = absences.get(i);
            byEnvironment
                    .computeIfAbsent(absence.environment(), name -> new TreeMap<>())
                    .put(
                            absence.job(),
                            Rule.of(
                                    rules.get(i),
                                    absence.said().summary(),
                                    absence.said().description()));
        }
        List<AlertTest> tests = new ArrayList<>();
        byEnvironment.forEach((environment, missing) -> tests.add(absenceTest(environment, missing)));
        return tests;
    }

    private AlertTest absenceTest(String environment, Map<String, Rule> missing) {
        Timeline timeline = timeline(missing.values().iterator().next());
        List<Series> series = new ArrayList<>();
        List<Firing> firing = new ArrayList<>();
        missing.forEach((job, rule) -> {
            Values values = new Values()
                    .add(BigDecimal.ONE, timeline.begins())
                    .stale()
                    .none(timeline.ends() - timeline.begins() - 1)
                    .add(BigDecimal.ONE, timeline.length() - timeline.ends());
            series.add(new Series(selector(up(environment, job)), values.list()));
            firing.add(firing(rule, List.of(up(environment, job)), 1));
        });
        List<AlertTest.Samples> always =
                new Values().add(BigDecimal.ONE, timeline.length()).list();
        series.add(new Series(selector(up(environment, FOREIGN_JOB)), always));
        String name = missing.values().iterator().next().rule().alert();
        return new AlertTest(
                name + " in " + environment + " fires after " + Timeline.text(timeline.time(timeline.fires()))
                        + ", clears after " + Timeline.text(timeline.time(timeline.clears())),
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
    private Firing firing(Rule rule, List<Reading> readings, double value) {
        SortedSet<String> kept = Inference.examine(rule.expr(), platform.metrics(), platform.interval())
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
        labels.putAll(rule.rule().labels());
        return new Firing(labels, annotations);
    }

    private String selector(Reading reading) {
        return writer.write(new Selector(
                reading.metric(),
                reading.labels().entrySet().stream()
                        .map(label -> Matcher.equal(label.getKey(), label.getValue()))
                        .toList()));
    }

    private static String title(Made made, String what) {
        String scope = made.draft().scope().stream()
                .map(matcher -> matcher.label() + matcher.operator().sign() + matcher.value())
                .collect(Collectors.joining(" ", " ", ""));
        return made.variant().rule().alert() + (made.draft().scope().isEmpty() ? "" : scope) + " " + what;
    }
}
