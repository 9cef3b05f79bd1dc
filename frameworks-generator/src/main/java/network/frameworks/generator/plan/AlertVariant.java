package network.frameworks.generator.plan;

import java.math.BigDecimal;
import java.util.List;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One setting of an alert and the part of the platform it is for.
 *
 * @param source which of the sources of the alert it reads; empty when there is only one
 * @param threshold the number that it compares with, or null when it has none
 * @param scope what it watches
 * @param rule its rule
 */
public record AlertVariant(String source, @Nullable BigDecimal threshold, Scope scope, AlertRule rule) {

    /**
     * A part of the platform.
     *
     * @param words the part in words, for people
     * @param matchers what selects exactly its targets
     * @param jobs the jobs whose targets the alert watches, sorted; none when it does not watch targets one by one
     * @param targets how many targets it is for
     */
    public record Scope(String words, List<Matcher> matchers, List<String> jobs, int targets) {

        public Scope {
            matchers = List.copyOf(matchers);
            jobs = List.copyOf(jobs);
        }
    }
}
