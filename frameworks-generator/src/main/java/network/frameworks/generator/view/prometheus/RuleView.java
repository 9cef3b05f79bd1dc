package network.frameworks.generator.view.prometheus;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.alert.Annotation;
import network.frameworks.generator.alert.Recording;
import network.frameworks.generator.syntax.promql.PromqlWriter;
import network.frameworks.generator.syntax.promql.Window;
import network.frameworks.generator.view.prometheus.Rules.AlertRule;

/**
 * A rule as the template prints it.
 *
 * @param name the alert or the recorded metric
 * @param expr the lines of the expression
 * @param forDuration how long it must hold, an empty text for a recording rule
 * @param keepFiringFor how long the alert goes on, an empty text when it does not
 * @param labels the labels it adds
 * @param annotations the texts of an alert, as Prometheus templates
 */
public record RuleView(
        String name,
        List<String> expr,
        String forDuration,
        String keepFiringFor,
        SortedMap<String, String> labels,
        SortedMap<String, String> annotations) {

    static RuleView of(Recording recording) {
        return new RuleView(
                recording.name(), new PromqlWriter().lines(recording.expr()), "", "", new TreeMap<>(), new TreeMap<>());
    }

    static RuleView of(AlertRule rule) {
        SortedMap<String, String> labels = new TreeMap<>();
        rule.labels().forEach((name, text) -> labels.put(name, literal(text)));
        SortedMap<String, String> annotations = new TreeMap<>();
        for (Map.Entry<String, Annotation> entry : rule.annotations().entrySet()) {
            annotations.put(entry.getKey(), entry.getValue().template());
        }
        return new RuleView(
                rule.name(),
                new PromqlWriter().lines(rule.expr()),
                Window.of(rule.forDuration()).text(),
                rule.keepFiringFor().isZero()
                        ? ""
                        : Window.of(rule.keepFiringFor()).text(),
                labels,
                annotations);
    }

    /** Labels are templates too; those of the model are plain text. */
    private static String literal(String text) {
        return text.replace("{{", "{{`{{`}}");
    }
}
