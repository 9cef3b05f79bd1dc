package network.frameworks.model.internal.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.AlertCondition.Bounds;
import network.frameworks.model.AlertCondition.Recording;
import network.frameworks.model.AlertCondition.Source;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.catalog.AlertCatalog;
import org.jspecify.annotations.Nullable;

/** What must be true of an alert whatever platform it is for, be it of a model or of a pack. */
final class AlertDefinition {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern RECORDING =
            Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*:[a-zA-Z_][a-zA-Z0-9_]*:[a-zA-Z0-9_]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");
    private static final Set<String> MANAGED_LABELS = Set.of("alertname", "severity");

    private final AlertCatalog catalog;
    private final Findings findings;

    AlertDefinition(AlertCatalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check(Alert alert, ModelPath path) {
        name(alert, path);
        AlertCondition own = alert.condition();
        if (own != null && alert.alertClass() != null) {
            findings.add(
                    DiagnosticCode.CLASS_AND_EXPRESSION,
                    path.key("class"),
                    "the alert has its own expression and a class",
                    "remove one of 'class' and 'expr'");
            return;
        }
        if (own != null && !condition(own, path)) {
            return;
        }
        Alert complete = catalog.complete(alert);
        AlertCondition condition = complete.condition();
        if (condition == null) {
            unknown(alert, path);
        } else {
            thresholds(alert, complete, condition, path);
        }
        for (int index = 0; index < alert.overrides().size(); index++) {
            override(alert.overrides().get(index), path.key("overrides").index(index));
        }
    }

    private void name(Alert alert, ModelPath path) {
        if (!NAME.matcher(alert.name()).matches()) {
            findings.add(
                    DiagnosticCode.BAD_ALERT_NAME,
                    path,
                    "the alert name '" + alert.name() + "' is not made of letters, digits and '_'",
                    "write it like HighCpuUsage");
        }
        for (String label : alert.labels().keySet()) {
            if (!NAME.matcher(label).matches() || label.startsWith("__") || MANAGED_LABELS.contains(label)) {
                findings.add(
                        DiagnosticCode.BAD_LABEL,
                        path.key("labels").key(label).asKey(),
                        "'" + label + "' cannot be a label of an alert",
                        MANAGED_LABELS.contains(label)
                                ? "it is set by the alert itself"
                                : "Prometheus allows letters, digits and '_'");
            }
        }
    }

    private void unknown(Alert alert, ModelPath path) {
        String name = alert.className();
        findings.add(
                DiagnosticCode.UNKNOWN_ALERT_CLASS,
                alert.alertClass() != null ? path.key("class") : path,
                "there is no bundled alert '" + name + "'",
                Suggestion.closest(name, catalog.names())
                        .map(best -> "did you mean '" + best + "'?")
                        .orElse("give it an expression with 'expr:', or a 'class:' of "
                                + String.join(", ", catalog.names())));
    }

    // --- what it says of its condition ---------------------------------------------------------------------------

    /** Whether it is good enough to look at what the alert makes of it. */
    private boolean condition(AlertCondition condition, ModelPath path) {
        int before = findings.diagnostics().size();
        List<Source> sources = condition.sources();
        if (sources.size() == 1 && sources.get(0).expr().isEmpty()) {
            findings.add(
                    DiagnosticCode.MISSING_EXPRESSION,
                    path,
                    "the alert says more about its condition, but has no 'expr'",
                    "an alert that takes its condition from a pack takes all of it");
        }
        Set<String> names = new HashSet<>();
        for (int index = 0; index < sources.size(); index++) {
            Source source = sources.get(index);
            if (!names.add(source.name())) {
                findings.add(
                        DiagnosticCode.REPEATED_SOURCE,
                        path.key("sources").index(index).key("name"),
                        "two sources have the name '" + source.name() + "'",
                        null);
            }
            ModelPath below =
                    source.name().isEmpty() ? path : path.key("sources").index(index);
            placeholders(
                    source.expr(),
                    Set.of(AlertCondition.THRESHOLD, AlertCondition.RATE_WINDOW),
                    below.key("expr"),
                    "an expression");
            recordings(source.recordings(), below.key("recordings"));
        }
        if (condition.absence() != null) {
            placeholders(
                    condition.absence().expr(),
                    Set.of(AlertCondition.JOB, AlertCondition.ENVIRONMENT),
                    path.key("absence").key("expr"),
                    "the expression of an absence");
        }
        Bounds bounds = condition.bounds();
        if (bounds.above() != null && bounds.below() != null && bounds.above().compareTo(bounds.below()) >= 0) {
            findings.add(
                    DiagnosticCode.THRESHOLD_OUT_OF_RANGE,
                    path.key("below"),
                    "no number is above " + bounds.above().toPlainString() + " and below "
                            + bounds.below().toPlainString(),
                    null);
        }
        return findings.diagnostics().size() == before;
    }

    private void recordings(List<Recording> recordings, ModelPath path) {
        for (int index = 0; index < recordings.size(); index++) {
            Recording recording = recordings.get(index);
            ModelPath below = path.index(index);
            if (!RECORDING.matcher(recording.record()).matches()) {
                findings.add(
                        DiagnosticCode.BAD_RECORDING,
                        below.key("record"),
                        "the recorded metric '" + recording.record() + "' is not named level:metric:operations",
                        "write it like instance:node_cpu_utilisation:percent_rate5m");
            }
            placeholders(recording.expr(), Set.of(AlertCondition.RATE_WINDOW), below.key("expr"), "a recording rule");
        }
    }

    private void placeholders(String text, Set<String> known, ModelPath path, String where) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (!known.contains(placeholder.group())) {
                findings.add(
                        DiagnosticCode.UNKNOWN_PLACEHOLDER,
                        path,
                        "nothing is filled in for " + placeholder.group() + " in " + where,
                        Suggestion.help(placeholder.group(), known));
            }
        }
    }

    // --- thresholds ----------------------------------------------------------------------------------------------

    private void thresholds(Alert alert, Alert complete, AlertCondition condition, ModelPath path) {
        threshold(alert, condition, alert.setting().threshold(), path.key("threshold"));
        for (int index = 0; index < alert.overrides().size(); index++) {
            threshold(
                    alert,
                    condition,
                    alert.overrides().get(index).threshold(),
                    path.key("overrides").index(index).key("threshold"));
        }
        boolean given = complete.setting().threshold() != null;
        if (condition.hasThreshold() && !given && condition == alert.condition()) {
            findings.add(
                    DiagnosticCode.MISSING_THRESHOLD,
                    path.key(alert.condition().sources().get(0).name().isEmpty() ? "expr" : "sources"),
                    "the expression compares with ${threshold}, but the alert has no 'threshold'",
                    "give it one, for example threshold: 80");
        }
        if (!condition.hasThreshold()) {
            silent(alert.texts().summary(), path.key("summary"));
            silent(alert.texts().description(), path.key("description"));
        }
    }

    private void silent(@Nullable String text, ModelPath path) {
        if (text != null && text.contains(AlertCondition.THRESHOLD)) {
            findings.add(
                    DiagnosticCode.MISSING_THRESHOLD,
                    path,
                    "the text speaks of ${threshold}, but the expression has none",
                    "write the number into the text, or ${threshold} into the expression");
        }
    }

    private void threshold(Alert alert, AlertCondition condition, @Nullable BigDecimal threshold, ModelPath path) {
        if (threshold == null) {
            return;
        }
        if (!condition.hasThreshold()) {
            findings.add(
                    DiagnosticCode.THRESHOLD_OUT_OF_RANGE,
                    path,
                    "the alert '" + alert.name() + "' has no threshold",
                    alert.condition() != null ? "write ${threshold} into its expression" : "remove the line");
            return;
        }
        Bounds bounds = condition.bounds();
        if (!bounds.include(threshold)) {
            String unit = bounds.unit() == null ? "" : " " + bounds.unit();
            String least = bounds.above() == null
                    ? "0 or more"
                    : "more than " + bounds.above().toPlainString();
            String most = bounds.below() == null
                    ? ""
                    : " and less than " + bounds.below().toPlainString();
            findings.add(
                    DiagnosticCode.THRESHOLD_OUT_OF_RANGE,
                    path,
                    "a threshold of " + threshold.toPlainString() + unit + " is too "
                            + (bounds.below() != null && threshold.compareTo(bounds.below()) >= 0 ? "large" : "small"),
                    "take " + least + most + unit);
        }
    }

    private void override(AlertOverride override, ModelPath path) {
        boolean somewhere = override.cluster() != null || override.role() != null || override.service() != null;
        boolean something =
                override.threshold() != null || override.forDuration() != null || override.severity() != null;
        if (!somewhere || !something) {
            findings.add(
                    DiagnosticCode.EMPTY_OVERRIDE,
                    path,
                    somewhere ? "the override changes nothing" : "the override is for no part of the platform",
                    somewhere
                            ? "give a 'threshold', 'for' or 'severity'"
                            : "name a 'cluster', a 'role' or a 'service'");
        }
    }
}
