package network.frameworks.generator.internal.resolve.alert;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.alert.Annotation;
import network.frameworks.generator.internal.resolve.alert.VariantMaker.Draft;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.model.AlertCondition;

/** Makes the rules of an alert. */
final class RuleMaker {

    private static final String SCOPE = "scope";
    private static final String EVERYWHERE = "everywhere";
    private static final List<String> USUAL_STEPS =
            List.of("Look at the value of the expression over time, then at the last change of what it measures.");

    private final String name;
    private final String runbookUrl;
    private final PromqlWriter writer = new PromqlWriter();

    /**
     * @param name the alert
     * @param runbookBase what the address of a runbook starts with, without a slash at the end
     */
    RuleMaker(String name, String runbookBase) {
        this.name = name;
        // Inside the tree a runbook is a file; at an address of the user's it is a page.
        String page = runbookBase + "/" + runbookName();
        this.runbookUrl = runbookBase.contains("://") ? page : page + ".md";
    }

    /** The variant of a draft; where it is the only one, nothing has to tell its rule from others. */
    AlertVariant variant(Draft draft, Expr expr, String words, boolean only) {
        AlertSetting setting = draft.setting();
        SortedMap<String, String> labels = new TreeMap<>(setting.labels());
        labels.put("severity", setting.severity().word());
        if (!only) {
            labels.put(SCOPE, words);
        }
        AlertRule rule = new AlertRule(
                name,
                writer.write(expr),
                setting.forDuration(),
                setting.keepFiringFor(),
                labels,
                annotations(setting.filled(setting.summary()), setting.filled(setting.description())));
        List<String> jobs =
                draft.targets() == 0 ? List.of() : List.copyOf(draft.source().jobs());
        return new AlertVariant(
                draft.source().source().name(),
                setting.threshold(),
                new AlertVariant.Scope(
                        only ? labels.getOrDefault(SCOPE, EVERYWHERE) : words, draft.scope(), jobs, draft.targets()),
                rule);
    }

    /** The rule for a job that has lost all its targets. */
    AlertRule absence(AlertCondition.Absence absence, String environment, String job, String severity) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("severity", severity);
        labels.put(SCOPE, "job " + job + ", environment " + environment);
        return new AlertRule(
                absenceName(),
                writer.write(ExprText.absence(absence.expr(), environment, job)),
                absence.forDuration(),
                Duration.ZERO,
                labels,
                annotations(absence.summary(), absence.description()));
    }

    /** {@code ServiceDown} becomes {@code ServiceAbsent}; a name of another shape gets the word behind it. */
    private String absenceName() {
        return name.replaceFirst("Down$", "") + "Absent";
    }

    /** What to do when the alert fires. */
    AlertPlan.Instructions instructions(Draft first, List<String> steps) {
        return new AlertPlan.Instructions(
                Annotation.of(first.setting().filled(first.setting().description()))
                        .inGeneral(),
                steps.isEmpty() ? USUAL_STEPS : steps);
    }

    private String runbookName() {
        return name.toLowerCase(Locale.ROOT);
    }

    private SortedMap<String, String> annotations(String summary, String description) {
        SortedMap<String, String> annotations = new TreeMap<>();
        annotations.put("summary", Annotation.of(summary).template());
        annotations.put("description", Annotation.of(description).template());
        annotations.put("runbook_url", Annotation.of(runbookUrl).template());
        return annotations;
    }
}
