package network.frameworks.generator.internal.rehearsal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.alert.Annotation;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.plan.AlertRule;

/**
 * An alerting rule, as it is rehearsed.
 *
 * @param rule the rule
 * @param expr its condition
 * @param texts its annotations
 */
public record RehearsedRule(AlertRule rule, Expr expr, SortedMap<String, Annotation> texts) {

    public RehearsedRule {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** A rule with its texts as they are written, the address of its runbook aside. */
    public static RehearsedRule of(AlertRule rule, String summary, String description) {
        SortedMap<String, Annotation> texts = new TreeMap<>();
        texts.put("summary", Annotation.of(summary));
        texts.put("description", Annotation.of(description));
        texts.put("runbook_url", Annotation.of(rule.annotations().getOrDefault("runbook_url", "")));
        return new RehearsedRule(rule, PromqlParser.parse(rule.expr()), texts);
    }

    /** The same with another condition. */
    RehearsedRule with(Expr other) {
        return new RehearsedRule(rule, other, texts);
    }
}
