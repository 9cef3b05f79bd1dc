package network.frameworks.generator.alert;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Inference;
import network.frameworks.generator.syntax.promql.Metric;
import network.frameworks.generator.syntax.promql.Metric.Type;
import network.frameworks.generator.syntax.promql.Metrics;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.syntax.promql.PromqlException;
import network.frameworks.generator.syntax.promql.PromqlParser;

/** Judges PromQL that somebody wrote by hand against the platform it is for. */
public final class UserExpression {

    private UserExpression() {}

    /**
     * Why the expression cannot work as an alert, one sentence each; empty when nothing speaks against it.
     *
     * @param text the expression
     * @param metrics what it may read
     * @param interval the time between two scrapes
     * @param texts the summary and description, whose labels have to survive
     */
    public static List<String> problems(String text, RuleMetrics metrics, Duration interval, List<String> texts) {
        Expr expr;
        try {
            expr = PromqlParser.parse(text);
        } catch (PromqlException e) {
            return List.of("the expression is no PromQL: at character " + (e.offset() + 1) + ", " + e.getMessage());
        }
        Inference.Outcome outcome = Inference.examine(expr, lenient(metrics), interval);
        Set<String> problems = new LinkedHashSet<>(outcome.problems());
        if (!Promql.hasCondition(expr)) {
            problems.add("the expression has no condition, so the alert would fire for every series; compare it with a"
                    + " threshold");
        }
        for (String annotation : texts) {
            for (String label : Annotation.of(annotation).labels()) {
                if (!outcome.result().open() && !outcome.result().labels().contains(label)) {
                    problems.add(
                            "the text speaks of the label " + label + ", which the expression does not keep; it has "
                                    + (outcome.result().labels().isEmpty()
                                            ? "none"
                                            : String.join(", ", outcome.result().labels())));
                }
            }
        }
        return List.copyOf(problems);
    }

    /** A service of the user's own may export more than any catalogue knows; its prefix vouches for it. */
    private static Metrics lenient(RuleMetrics metrics) {
        return name -> {
            Optional<Metric> found = metrics.find(name);
            if (found.isPresent() || !metrics.served().mayExist(name)) {
                return found;
            }
            Set<String> labels = new TreeSet<>(TargetLabels.INSTANCE);
            labels.add("le");
            return Optional.of(Metric.of(name, Type.UNTYPED, labels));
        };
    }
}
