package network.frameworks.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An alert that the user names. A null field keeps the default of the alert class.
 *
 * @param name the alert's name in Prometheus
 * @param alertClass the bundled alert it is an instance of, or null for the one of the same name
 * @param enabled false switches the alert off
 * @param threshold the value above which it fires, in the unit of its class
 * @param forDuration how long the condition must hold before it fires
 * @param keepFiringFor how long it goes on firing after the condition ended
 * @param severity the value of the {@code severity} label
 * @param expr the user's own PromQL, for an alert that is no instance of a bundled one
 * @param summary one line for the pager, or null for that of the class
 * @param description what happened and what to look at, or null for that of the class
 * @param overrides thresholds for parts of the platform
 * @param labels further labels of the alert
 */
public record Alert(
        String name,
        @Nullable String alertClass,
        boolean enabled,
        @Nullable BigDecimal threshold,
        @Nullable Duration forDuration,
        @Nullable Duration keepFiringFor,
        @Nullable Severity severity,
        @Nullable String expr,
        @Nullable String summary,
        @Nullable String description,
        List<AlertOverride> overrides,
        SortedMap<String, String> labels) {

    public Alert {
        overrides = List.copyOf(overrides);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** A builder of an alert that is like the bundled one of its name. */
    public static AlertBuilder builder(String name) {
        return new AlertBuilder(name);
    }
}
