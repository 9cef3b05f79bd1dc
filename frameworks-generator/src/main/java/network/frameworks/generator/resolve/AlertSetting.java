package network.frameworks.generator.resolve;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.SortedMap;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Severity;
import network.frameworks.model.catalog.AlertCatalog.AlertClass;
import org.jspecify.annotations.Nullable;

/**
 * What an alert does for some targets; equal settings share a rule.
 *
 * @param source the source of its class, or an empty text
 * @param expr the user's expression, or null
 * @param threshold the threshold, or null
 * @param forDuration how long the condition must hold
 * @param keepFiringFor how long it goes on firing, or null
 * @param severity the severity
 * @param labels further labels
 * @param summary the summary, {@code ${threshold}} still in it
 * @param description the description, {@code ${threshold}} still in it
 */
record AlertSetting(
        String source,
        @Nullable String expr,
        @Nullable BigDecimal threshold,
        Duration forDuration,
        @Nullable Duration keepFiringFor,
        Severity severity,
        SortedMap<String, String> labels,
        String summary,
        String description) {

    private static final Duration USUAL_WAIT = Duration.ofMinutes(5);

    AlertSetting {
        threshold = threshold == null ? null : normal(threshold);
    }

    /** The defaults of a class, changed field by field by what the model says. */
    static AlertSetting of(AlertClass defaults, String source, String summary, String description, Alert alert) {
        return new AlertSetting(
                source,
                null,
                or(alert.threshold(), defaults.threshold()),
                alert.forDuration() != null ? alert.forDuration() : defaults.forDuration(),
                or(alert.keepFiringFor(), defaults.keepFiringFor()),
                alert.severity() != null ? alert.severity() : defaults.severity(),
                alert.labels(),
                alert.summary() != null ? alert.summary() : summary,
                alert.description() != null ? alert.description() : description);
    }

    /** An alert with an expression of the user's own. */
    static AlertSetting of(Alert alert, String expr) {
        String summary = alert.summary() != null ? alert.summary() : "The condition of " + alert.name() + " holds";
        return new AlertSetting(
                "",
                expr,
                null,
                alert.forDuration() != null ? alert.forDuration() : USUAL_WAIT,
                alert.keepFiringFor(),
                alert.severity() != null ? alert.severity() : Severity.WARNING,
                alert.labels(),
                summary,
                alert.description() != null ? alert.description() : summary + ".");
    }

    AlertSetting with(AlertOverride override) {
        return new AlertSetting(
                source,
                expr,
                or(override.threshold(), threshold),
                override.forDuration() != null ? override.forDuration() : forDuration,
                keepFiringFor,
                override.severity() != null ? override.severity() : severity,
                labels,
                summary,
                description);
    }

    AlertVariant variant(
            java.util.List<network.frameworks.generator.syntax.promql.Matcher> scope,
            SortedMap<String, String> labels,
            SortedMap<String, String> example,
            int targets) {
        return new AlertVariant(
                source,
                scope,
                expr,
                threshold,
                forDuration,
                keepFiringFor,
                severity.word(),
                labels,
                filled(summary),
                filled(description),
                example,
                targets);
    }

    private String filled(String text) {
        return threshold == null ? text : text.replace("${threshold}", threshold.toPlainString());
    }

    /** Equal numbers are equal settings, however many zeros they were written with. */
    private static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
