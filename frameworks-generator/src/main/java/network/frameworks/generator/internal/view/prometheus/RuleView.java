package network.frameworks.generator.internal.view.prometheus;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.internal.syntax.promql.Window;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.RecordingRule;

/**
 * A rule as the template prints it.
 *
 * @param name the alert or the recorded metric
 * @param expr the lines of the expression
 * @param forDuration how long it must hold, an empty text for a recording rule
 * @param keepFiringFor how long the alert goes on, an empty text when it does not
 * @param labels the labels it adds, as Prometheus templates
 * @param annotations the texts of an alert, as Prometheus templates
 */
public record RuleView(
        String name,
        List<String> expr,
        String forDuration,
        String keepFiringFor,
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations) {

    static RuleView of(RecordingRule rule) {
        return new RuleView(rule.record(), lines(rule.expr()), "", "", new TreeMap<>(), new TreeMap<>());
    }

    static RuleView of(AlertRule rule) {
        SortedMap<String, String> labels = new TreeMap<>();
        rule.labels().forEach((name, text) -> labels.put(name, literal(text)));
        Duration keep = rule.keepFiringFor();
        return new RuleView(
                rule.alert(),
                lines(rule.expr()),
                Window.of(rule.forDuration()).text(),
                keep.isZero() ? "" : Window.of(keep).text(),
                labels,
                rule.annotations());
    }

    /** An expression, broken for reading. */
    static List<String> lines(String expr) {
        return new PromqlWriter().lines(PromqlParser.parse(expr));
    }

    /** Labels are templates too; those of the plan are plain text. */
    private static String literal(String text) {
        return text.replace("{{", "{{`{{`}}");
    }
}
