package network.frameworks.generator.internal.check.prometheus;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.alert.TargetLabels;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Inference;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import network.frameworks.generator.internal.syntax.promql.Metrics;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;

/** Reads the expression of every rule back and looks for what can never work. */
final class RuleCheck {

    private static final Pattern LABEL = Pattern.compile("\\$labels\\.([a-zA-Z_][a-zA-Z0-9_]*)");

    private final ServedMetrics served;
    private final Duration interval;
    private final Map<String, Metric> recorded = new HashMap<>();
    private final Set<String> files;
    private final List<Finding> findings;

    RuleCheck(ServedMetrics served, Duration interval, Set<String> files, List<Finding> findings) {
        this.served = served;
        this.interval = interval;
        this.files = files;
        this.findings = findings;
    }

    void check(OutputFile file, Yaml root) {
        for (Yaml group : root.get("groups").items()) {
            for (Yaml rule : group.get("rules").items()) {
                rule(file, rule);
            }
        }
    }

    private void rule(OutputFile file, Yaml rule) {
        Yaml text = rule.get("expr");
        Expr expr;
        try {
            expr = PromqlParser.parse(text.text());
        } catch (PromqlException e) {
            findings.add(text.finding(file, Code.EXPRESSION, "no PromQL: " + e.getMessage()));
            return;
        }
        Inference.Outcome outcome = Inference.examine(expr, metrics(), interval);
        outcome.problems().forEach(problem -> findings.add(text.finding(file, Code.INFERENCE, problem)));
        if (rule.get("record").present()) {
            String name = rule.get("record").text();
            recorded.put(name, Metric.of(name, Type.GAUGE, outcome.result().labels()));
            return;
        }
        if (!Promql.hasCondition(expr)) {
            findings.add(text.finding(file, Code.CONDITION, rule.get("alert").text() + " has no condition"));
        }
        Set<String> kept = new TreeSet<>(outcome.result().labels());
        kept.addAll(rule.get("labels").texts().keySet());
        rule.get("annotations").texts().forEach((name, annotation) -> {
            Matcher label = LABEL.matcher(annotation);
            while (label.find()) {
                if (!outcome.result().open() && !kept.contains(label.group(1))) {
                    findings.add(rule.get("annotations")
                            .finding(
                                    file,
                                    Code.LABEL,
                                    "the " + name + " of " + rule.get("alert").text() + " speaks of the label "
                                            + label.group(1) + ", which its expression does not keep"));
                }
            }
        });
        runbook(file, rule);
    }

    private void runbook(OutputFile file, Yaml rule) {
        Yaml url = rule.get("annotations").get("runbook_url");
        if (!url.present()) {
            findings.add(rule.finding(file, Code.RUNBOOK, rule.get("alert").text() + " has no runbook"));
        } else if (!url.text().contains("://") && !files.contains(url.text())) {
            findings.add(url.finding(file, Code.RUNBOOK, "the runbook " + url.text() + " is not in the tree"));
        }
    }

    private Metrics metrics() {
        return name -> Optional.ofNullable(recorded.get(name))
                .or(() -> served.find(name))
                .or(() -> served.mayExist(name)
                        ? Optional.of(Metric.of(name, Type.UNTYPED, TargetLabels.with(Set.of("le"))))
                        : Optional.empty());
    }
}
