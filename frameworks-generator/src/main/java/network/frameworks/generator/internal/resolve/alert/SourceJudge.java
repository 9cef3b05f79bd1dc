package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.alert.Annotation;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Inference;
import network.frameworks.generator.internal.syntax.promql.Inferred;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition.Source;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** Judges what an alert reads and says against the platform it is for. */
final class SourceJudge {

    private final RuleMetrics metrics;
    private final RecordingPool recordings;
    private final KnownMetrics known;
    private final Duration interval;
    private final AlertProblems problems;

    /**
     * @param metrics what the platform's jobs export and its rules record
     * @param recordings the recording rules as they are written
     * @param known what any catalogue describes
     * @param interval the time between two scrapes
     */
    SourceJudge(
            RuleMetrics metrics,
            RecordingPool recordings,
            KnownMetrics known,
            Duration interval,
            AlertProblems problems) {
        this.metrics = metrics;
        this.recordings = recordings;
        this.known = known;
        this.interval = interval;
        this.problems = problems;
    }

    // --- what can be said wherever the alert is used -------------------------------------------------------------

    /** Looks at a source whether the platform serves it or not; true when it may be used. */
    boolean general(Wanted wanted, PlatformSource source) {
        int before = problems.count();
        boolean allKnown = unknown(
                wanted, Selectors.in(expr(wanted, source)), source.path().key("expr"));
        for (int i = 0; i < source.source().recordings().size(); i++) {
            ModelPath path = source.path().key("recordings").index(i).key("expr");
            Optional<Expr> recorded =
                    recordings.find(source.source().recordings().get(i).record());
            allKnown &= recorded.isEmpty() || unknown(wanted, Selectors.in(recorded.get()), path);
        }
        if (allKnown) {
            needs(wanted, source);
        }
        if (!Promql.hasCondition(expr(wanted, source))) {
            problems.ofCondition(
                    wanted,
                    source.path().key("expr"),
                    "the expression has no condition, so the alert would fire for every series",
                    "compare it with a threshold");
        }
        return problems.count() == before;
    }

    private static Expr expr(Wanted wanted, PlatformSource source) {
        return source.condition(List.of(), wanted.whole().setting().threshold());
    }

    private boolean unknown(Wanted wanted, List<Selector> selectors, ModelPath path) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Selector selector : selectors) {
            Selectors.metric(selector)
                    .filter(name -> metrics.find(name).isEmpty()
                            && !known.series().contains(name)
                            && !recordings.names().contains(name)
                            && !metrics.served().mayExist(name))
                    .ifPresent(unknown::add);
        }
        SortedSet<String> candidates = new TreeSet<>(known.series());
        candidates.addAll(recordings.names());
        for (String name : unknown) {
            problems.ofCondition(
                    wanted,
                    path,
                    "no scraped job exports the metric " + name + ", and no catalogue knows it",
                    Suggestion.closest(name, candidates)
                            .map(best -> "did you mean '" + best + "'?")
                            .orElse(null));
        }
        return unknown.isEmpty();
    }

    /** A list of metrics that somebody wrote must be the true one. */
    private void needs(Wanted wanted, PlatformSource source) {
        List<String> stated = source.source().needs();
        if (stated.isEmpty()) {
            return;
        }
        SortedSet<String> read = new TreeSet<>();
        source.read()
                .forEach(selector ->
                        Selectors.metric(selector).map(known::metric).ifPresent(read::add));
        SortedSet<String> listed = new TreeSet<>();
        stated.forEach(name -> listed.add(known.metric(name)));
        if (!listed.equals(read)) {
            problems.ofCondition(
                    wanted,
                    source.path().key("needs"),
                    "'needs' lists " + String.join(", ", listed) + ", but the expression reads "
                            + (read.isEmpty() ? "no metric" : String.join(", ", read)),
                    "correct the list, or leave it out: it follows from the expression");
        }
    }

    /** What would have to be served, for a message. */
    String needs(PlatformSource source) {
        return source.read().stream()
                .map(selector -> Selectors.metric(selector)
                        .map(known::metric)
                        .map(known::words)
                        .orElseGet(() -> new PromqlWriter().write(selector)))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    // --- what can be said where it is used -----------------------------------------------------------------------

    /** Looks at a source that an environment is watched by; true when it can work. */
    boolean used(Wanted wanted, PlatformSource source) {
        int before = problems.count();
        Inference.Outcome outcome = Inference.examine(expr(wanted, source), metrics.lenient(), interval);
        outcome.problems()
                .forEach(problem -> problems.ofCondition(wanted, source.path().key("expr"), problem, null));
        recorded(wanted, source.source(), source.path());
        if (outcome.problems().isEmpty()) {
            Alert.Texts said = wanted.texts(source.source());
            text(wanted, source, "summary", said.summary(), outcome.result());
            text(wanted, source, "description", said.description(), outcome.result());
        }
        thresholds(wanted, source);
        return problems.count() == before;
    }

    private void recorded(Wanted wanted, Source source, ModelPath path) {
        for (int i = 0; i < source.recordings().size(); i++) {
            ModelPath place = path.key("recordings").index(i).key("expr");
            recordings
                    .find(source.recordings().get(i).record())
                    .map(expr -> Inference.examine(expr, metrics.lenient(), interval))
                    .ifPresent(outcome ->
                            outcome.problems().forEach(problem -> problems.ofCondition(wanted, place, problem, null)));
        }
    }

    private void thresholds(Wanted wanted, PlatformSource source) {
        threshold(
                wanted,
                source,
                wanted.whole().setting().threshold(),
                alert -> alert.setting().threshold() != null,
                ModelPath.of("threshold"));
        List<AlertOverride> overrides = wanted.whole().overrides();
        for (int i = 0; i < overrides.size(); i++) {
            threshold(
                    wanted,
                    source,
                    overrides.get(i).threshold(),
                    alert -> !alert.overrides().isEmpty(),
                    ModelPath.of("overrides").index(i).key("threshold"));
        }
    }

    private void threshold(
            Wanted wanted,
            PlatformSource source,
            @Nullable BigDecimal threshold,
            Predicate<Alert> says,
            ModelPath field) {
        if (threshold != null) {
            new Ceiling(metrics.served(), recordings)
                    .problem(source.condition(List.of(), threshold))
                    .ifPresent(problem -> problems.add(AlertCode.ALERT, wanted, says, field, problem, null));
        }
    }

    private void text(Wanted wanted, PlatformSource source, String field, @Nullable String text, Inferred kept) {
        for (String label : Annotation.of(text == null ? "" : text).labels()) {
            boolean there = kept.open()
                    || kept.labels().contains(label)
                    || wanted.whole().labels().containsKey(label)
                    || label.equals("severity");
            if (!there) {
                Alert sayer = wanted.chain().stream()
                        .filter(alert -> alert != wanted.teller() && isOf(alert.texts(), field))
                        .findFirst()
                        .orElse(wanted.teller());
                boolean ofSource =
                        sayer == wanted.teller() && isOf(source.source().texts(), field);
                problems.add(
                        AlertCode.ALERT,
                        wanted,
                        alert -> alert == sayer,
                        ofSource ? source.path().key(field) : ModelPath.of(field),
                        "the text speaks of the label " + label + ", which the expression does not keep; it has "
                                + (kept.labels().isEmpty() ? "none" : String.join(", ", kept.labels())),
                        null);
            }
        }
    }

    private static boolean isOf(Alert.Texts texts, String field) {
        return (field.equals("summary") ? texts.summary() : texts.description()) != null;
    }

    /** Looks at the rule of one part of the platform: its matchers must be for labels that are there. */
    void scoped(Wanted wanted, PlatformSource source, AlertSetting setting, Expr expr) {
        Expr everywhere = source.condition(List.of(), setting.threshold());
        List<String> known =
                Inference.examine(everywhere, metrics.lenient(), interval).problems();
        Inference.examine(expr, metrics.lenient(), interval).problems().stream()
                .filter(problem -> !known.contains(problem))
                .forEach(problem -> problems.add(
                        AlertCode.ALERT,
                        wanted,
                        alert -> !alert.overrides().isEmpty(),
                        ModelPath.of("overrides"),
                        problem,
                        "what the expression reads must have the labels that tell parts of the platform apart"));
    }
}
