package network.frameworks.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds an alert that is on and like its class unless told otherwise. */
public final class AlertBuilder {
    private final String name;
    private @Nullable String alertClass;
    private boolean enabled = true;
    private @Nullable AlertCondition condition;
    private @Nullable BigDecimal threshold;
    private @Nullable Duration forDuration;
    private @Nullable Duration keepFiringFor;
    private @Nullable Severity severity;
    private @Nullable String summary;
    private @Nullable String description;
    private final List<String> steps = new ArrayList<>();
    private final List<AlertOverride> overrides = new ArrayList<>();
    private final SortedMap<String, String> labels = new TreeMap<>();

    AlertBuilder(String name) {
        this.name = name;
    }

    /** The alert of a pack that it is an instance of. */
    public AlertBuilder alertClass(@Nullable String value) {
        alertClass = value;
        return this;
    }

    /** False switches it off. */
    public AlertBuilder enabled(boolean value) {
        enabled = value;
        return this;
    }

    /** What must hold, for an alert that is no instance of another. */
    public AlertBuilder condition(@Nullable AlertCondition value) {
        condition = value;
        return this;
    }

    /** The PromQL of an alert that is told from one expression. */
    public AlertBuilder expr(String value) {
        return condition(AlertCondition.of(value));
    }

    /** The number that {@code ${threshold}} stands for. */
    public AlertBuilder threshold(@Nullable BigDecimal value) {
        threshold = value;
        return this;
    }

    /** How long the condition must hold. */
    public AlertBuilder forDuration(@Nullable Duration value) {
        forDuration = value;
        return this;
    }

    /** How long it goes on firing. */
    public AlertBuilder keepFiringFor(@Nullable Duration value) {
        keepFiringFor = value;
        return this;
    }

    /** Its severity. */
    public AlertBuilder severity(@Nullable Severity value) {
        severity = value;
        return this;
    }

    /** One line for the pager. */
    public AlertBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    /** What happened and what to look at. */
    public AlertBuilder description(@Nullable String value) {
        description = value;
        return this;
    }

    /** What to do next, for the runbook. */
    public AlertBuilder step(String value) {
        steps.add(value);
        return this;
    }

    /** What is different in a part of the platform. */
    public AlertBuilder override(AlertOverride value) {
        overrides.add(value);
        return this;
    }

    /** A label of the alert. */
    public AlertBuilder label(String key, String value) {
        labels.put(key, value);
        return this;
    }

    /** The alert. */
    public Alert build() {
        return new Alert(
                name,
                alertClass,
                enabled,
                condition,
                new Alert.Setting(threshold, forDuration, keepFiringFor, severity),
                new Alert.Texts(summary, description, steps),
                overrides,
                labels);
    }
}
