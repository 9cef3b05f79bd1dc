package network.frameworks.generator.view.prometheus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.alert.AlertClasses;
import network.frameworks.generator.alert.AlertSource;
import network.frameworks.generator.alert.Annotation;
import network.frameworks.generator.alert.Recording;
import network.frameworks.generator.alert.RuleMetrics;
import network.frameworks.generator.alert.ServedMetrics;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertPlan.Absence;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Expr.Selector;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.syntax.promql.PromqlParser;

/** The rules of a plan, as expressions. */
final class Rules {

    /** How long a job may be without any target: long enough for a restart of Prometheus to find them again. */
    static final Duration ABSENCE_WAIT = Duration.ofMinutes(5);

    private final ObservabilityPlan plan;
    private final AlertClasses classes = new AlertClasses();
    private final RuleMetrics metrics;

    Rules(Plan plan) {
        this.plan = plan.observability();
        metrics = new RuleMetrics(ServedMetrics.of(plan), classes, this.plan.interval());
    }

    /**
     * One alerting rule.
     *
     * @param alert the alert it is a rule of
     * @param name the name in Prometheus
     * @param expr the condition
     * @param forDuration how long it must hold
     * @param keepFiringFor how long the alert goes on, zero for not at all
     * @param labels the labels it adds, severity included
     * @param annotations summary, description and runbook
     */
    record AlertRule(
            AlertPlan alert,
            String name,
            Expr expr,
            Duration forDuration,
            Duration keepFiringFor,
            SortedMap<String, String> labels,
            SortedMap<String, Annotation> annotations) {

        AlertRule {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
            annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
        }
    }

    Duration interval() {
        return plan.interval();
    }

    RuleMetrics metrics() {
        return metrics;
    }

    List<AlertPlan> alerts() {
        return plan.alerts();
    }

    /** The recording rules that some alert reads. */
    List<Recording> recordings() {
        SortedSet<String> read = new TreeSet<>();
        for (AlertPlan alert : plan.alerts()) {
            alert.variants().forEach(variant -> read.addAll(Promql.metrics(condition(alert, variant))));
        }
        return metrics.recordings().stream()
                .filter(recording -> read.contains(recording.name()))
                .toList();
    }

    /** The source that a variant of an alert of a bundled class reads. */
    AlertSource source(AlertPlan alert, AlertVariant variant) {
        String alertClass = String.valueOf(alert.alertClass());
        return classes.source(alertClass, variant.source(), metrics.served())
                .orElseThrow(() -> new IllegalStateException(
                        "the class " + alertClass + " has no source " + variant.source() + " here"));
    }

    /** The rule of a variant. */
    AlertRule rule(AlertPlan alert, AlertVariant variant) {
        SortedMap<String, String> labels = new TreeMap<>(variant.labels());
        labels.put("severity", variant.severity());
        Duration keep = variant.keepFiringFor() == null ? Duration.ZERO : variant.keepFiringFor();
        return new AlertRule(
                alert,
                alert.name(),
                condition(alert, variant),
                variant.forDuration(),
                keep,
                labels,
                annotations(alert, variant.summary(), variant.description()));
    }

    /** The rules for jobs that have lost all their targets. */
    List<AlertRule> absences(AlertPlan alert) {
        List<AlertRule> rules = new ArrayList<>();
        for (Absence absence : alert.absences()) {
            source(alert, alert.variants().get(0))
                    .absence(absence.environment(), absence.job())
                    .ifPresent(expr -> rules.add(new AlertRule(
                            alert,
                            absenceName(alert),
                            expr,
                            ABSENCE_WAIT,
                            Duration.ZERO,
                            new TreeMap<>(Map.of(
                                    "severity",
                                    absence.severity(),
                                    "scope",
                                    "job " + absence.job() + ", environment " + absence.environment())),
                            annotations(
                                    alert,
                                    "No target of {{ $labels.job }} is left in {{ $labels.environment }}",
                                    "Prometheus knows no target of the job {{ $labels.job }}, which the model places in"
                                            + " {{ $labels.environment }}. Look whether its file is still in the"
                                            + " targets folder beside prometheus.yml."))));
        }
        return rules;
    }

    /** {@code ServiceDown} becomes {@code ServiceAbsent}; a name of another shape gets the word behind it. */
    private static String absenceName(AlertPlan alert) {
        return alert.name().replaceFirst("Down$", "") + "Absent";
    }

    private Expr condition(AlertPlan alert, AlertVariant variant) {
        if (variant.expr() != null) {
            return scoped(PromqlParser.parse(variant.expr()), variant.scope());
        }
        return source(alert, variant).condition(variant.scope(), variant.threshold(), plan.interval());
    }

    /** The user's expression, every selector of it held to the scope. */
    private static Expr scoped(Expr expr, List<Matcher> scope) {
        return scope.isEmpty()
                ? expr
                : Promql.replace(expr, part -> {
                    if (part instanceof Selector selector) {
                        List<Matcher> matchers = new ArrayList<>(selector.matchers());
                        matchers.addAll(scope);
                        return new Selector(selector.metric(), matchers);
                    }
                    return part;
                });
    }

    private SortedMap<String, Annotation> annotations(AlertPlan alert, String summary, String description) {
        SortedMap<String, Annotation> annotations = new TreeMap<>();
        annotations.put("summary", Annotation.of(summary));
        annotations.put("description", Annotation.of(description));
        annotations.put("runbook_url", Annotation.of(runbookUrl(alert)));
        return annotations;
    }

    /** Inside the tree a runbook is a file; at an address of the user's it is a page. */
    private String runbookUrl(AlertPlan alert) {
        String page = plan.runbookBase() + "/" + alert.runbook();
        return plan.runbookBase().contains("://") ? page : page + ".md";
    }
}
