package network.frameworks.generator.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.syntax.promql.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One setting of an alert and the part of the platform it is for.
 *
 * @param source which of the sources of its class it reads; empty for an expression of the user's
 * @param scope matchers that select exactly the targets it is for
 * @param expr the user's expression, or null when the class makes it
 * @param threshold the value it fires above, or null when it has none
 * @param forDuration how long the condition must hold
 * @param keepFiringFor how long it goes on firing after the condition ended, or null
 * @param severity the value of the severity label
 * @param labels further labels
 * @param summary one line for the pager, with places for labels and the value
 * @param description what happened, with places for labels and the value
 * @param example the labels, job included, of the first target it is for
 * @param targets how many targets it is for
 */
public record AlertVariant(
        String source,
        List<Matcher> scope,
        @Nullable String expr,
        @Nullable BigDecimal threshold,
        Duration forDuration,
        @Nullable Duration keepFiringFor,
        String severity,
        SortedMap<String, String> labels,
        String summary,
        String description,
        SortedMap<String, String> example,
        int targets) {

    public AlertVariant {
        scope = List.copyOf(scope);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        example = Collections.unmodifiableSortedMap(new TreeMap<>(example));
    }

    /** The same setting with other labels. */
    public AlertVariant withLabels(SortedMap<String, String> others) {
        return new AlertVariant(
                source,
                scope,
                expr,
                threshold,
                forDuration,
                keepFiringFor,
                severity,
                others,
                summary,
                description,
                example,
                targets);
    }
}
