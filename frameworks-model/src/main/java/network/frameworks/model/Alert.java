package network.frameworks.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An alert, of a pack or of the user's own: one with a condition, or another alert with changes. A field that is null
 * or empty keeps what the other alert says.
 *
 * @param name the alert's name in Prometheus
 * @param alertClass the alert of a pack that it is an instance of, or null for the one of the same name
 * @param enabled false switches the alert off
 * @param condition what must hold, or null for that of the class
 * @param setting when it fires and how it is told
 * @param texts what it says
 * @param overrides other settings for parts of the platform
 * @param labels further labels of the alert
 */
public record Alert(
        String name,
        @Nullable String alertClass,
        boolean enabled,
        @Nullable AlertCondition condition,
        Setting setting,
        Texts texts,
        List<AlertOverride> overrides,
        SortedMap<String, String> labels) {

    public Alert {
        overrides = List.copyOf(overrides);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /**
     * When an alert fires and how it is told.
     *
     * @param threshold the number that {@code ${threshold}} stands for in the condition
     * @param forDuration how long the condition must hold before it fires
     * @param keepFiringFor how long it goes on firing after the condition ended
     * @param severity the value of the {@code severity} label
     */
    public record Setting(
            @Nullable BigDecimal threshold,
            @Nullable Duration forDuration,
            @Nullable Duration keepFiringFor,
            @Nullable Severity severity) {

        Setting over(Setting other) {
            return new Setting(
                    threshold != null ? threshold : other.threshold,
                    forDuration != null ? forDuration : other.forDuration,
                    keepFiringFor != null ? keepFiringFor : other.keepFiringFor,
                    severity != null ? severity : other.severity);
        }
    }

    /**
     * What an alert says; {@code ${threshold}} in the first two stands for the threshold.
     *
     * @param summary one line for the pager, a Prometheus template
     * @param description what happened and what to look at, a Prometheus template
     * @param steps what to do first, one sentence each, for the runbook
     */
    public record Texts(@Nullable String summary, @Nullable String description, List<String> steps) {

        /** No text at all. */
        public static final Texts NONE = new Texts(null, null, List.of());

        public Texts {
            steps = List.copyOf(steps);
        }

        /** These texts, and where one is missing that of the other. */
        public Texts over(Texts other) {
            return new Texts(
                    summary != null ? summary : other.summary,
                    description != null ? description : other.description,
                    steps.isEmpty() ? other.steps : steps);
        }
    }

    /** A builder of an alert that is like that of a pack of its name. */
    public static AlertBuilder builder(String name) {
        return new AlertBuilder(name);
    }

    /** The alert that it is an instance of, when it has no condition of its own. */
    public String className() {
        return alertClass != null ? alertClass : name;
    }

    /** This alert with everything that it does not say taken from another; it is on or off as this one says. */
    public Alert over(Alert other) {
        SortedMap<String, String> all = new TreeMap<>(other.labels);
        all.putAll(labels);
        return new Alert(
                name,
                alertClass,
                enabled,
                condition != null ? condition : other.condition,
                setting.over(other.setting),
                texts.over(other.texts),
                overrides.isEmpty() ? other.overrides : overrides,
                all);
    }
}
