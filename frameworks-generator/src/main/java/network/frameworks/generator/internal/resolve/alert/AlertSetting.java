package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.SortedMap;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What an alert does for some targets; equal settings share a rule.
 *
 * @param threshold the threshold, or null
 * @param forDuration how long the condition must hold
 * @param keepFiringFor how long it goes on firing, zero for not at all
 * @param severity the severity
 * @param labels further labels
 * @param summary the summary, {@code ${threshold}} still in it
 * @param description the description, {@code ${threshold}} still in it
 */
record AlertSetting(
        @Nullable BigDecimal threshold,
        Duration forDuration,
        Duration keepFiringFor,
        Severity severity,
        SortedMap<String, String> labels,
        String summary,
        String description) {

    private static final Duration USUAL_WAIT = Duration.ofMinutes(5);

    AlertSetting {
        threshold = threshold == null ? null : normal(threshold);
    }

    /** What an alert says of itself when it is told from a source. */
    static AlertSetting of(Wanted wanted, AlertCondition.Source source) {
        Alert whole = wanted.whole();
        Alert.Texts texts = wanted.texts(source);
        Alert.Setting setting = whole.setting();
        String summary = Objects.requireNonNullElse(texts.summary(), "The condition of " + whole.name() + " holds");
        return new AlertSetting(
                setting.threshold(),
                Objects.requireNonNullElse(setting.forDuration(), USUAL_WAIT),
                Objects.requireNonNullElse(setting.keepFiringFor(), Duration.ZERO),
                Objects.requireNonNullElse(setting.severity(), Severity.WARNING),
                whole.labels(),
                summary,
                Objects.requireNonNullElse(texts.description(), summary + "."));
    }

    AlertSetting with(AlertOverride override) {
        return new AlertSetting(
                override.threshold() != null ? override.threshold() : threshold,
                override.forDuration() != null ? override.forDuration() : forDuration,
                keepFiringFor,
                override.severity() != null ? override.severity() : severity,
                labels,
                summary,
                description);
    }

    /** A text with the threshold in it. */
    String filled(String text) {
        return threshold == null ? text : text.replace(AlertCondition.THRESHOLD, threshold.toPlainString());
    }

    /** Equal numbers are equal settings, however many zeros they were written with. */
    private static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
