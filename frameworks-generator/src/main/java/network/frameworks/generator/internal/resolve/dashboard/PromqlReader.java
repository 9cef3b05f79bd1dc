package network.frameworks.generator.internal.resolve.dashboard;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Inference;
import network.frameworks.generator.internal.syntax.promql.Inferred;
import network.frameworks.generator.internal.syntax.promql.Kind;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** Judges PromQL of panels against everything that is known of metrics. */
final class PromqlReader {

    private static final Set<String> RATES = Set.of("rate", "irate", "increase");
    private static final String RATE_WINDOW = "$__rate_interval";
    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*([a-zA-Z_]\\w*)\\s*}}");

    private final DescribedMetrics metrics;
    private final Duration interval;

    /**
     * @param metrics what is known of metrics
     * @param interval the time between two scrapes
     */
    PromqlReader(DescribedMetrics metrics, Duration interval) {
        this.metrics = metrics;
        this.interval = interval;
    }

    /** Tells what speaks against an expression and its legend. */
    void read(String text, @Nullable String legend, ModelPath query, Consumer<Diagnostic> teller) {
        ModelPath path = query.key("expr");
        Expr expr;
        try {
            expr = PromqlParser.parse(text);
        } catch (PromqlException e) {
            teller.accept(Diagnostic.of(
                    DashboardCode.QUERY,
                    path,
                    "the expression is no PromQL: at character " + (e.offset() + 1) + ", " + e.getMessage(),
                    null));
            return;
        }
        if (!known(expr, path, teller)) {
            return;
        }
        Inference.Outcome outcome = Inference.examine(expr, metrics, interval);
        outcome.problems().forEach(problem -> teller.accept(Diagnostic.of(DashboardCode.QUERY, path, problem, null)));
        Inferred result = outcome.result();
        if (result.kind() != Kind.VECTOR && result.kind() != Kind.SCALAR) {
            teller.accept(
                    Diagnostic.of(DashboardCode.QUERY, path, "a panel shows instant vectors and numbers only", null));
        }
        windows(expr, path, teller);
        legend(legend, result, query.key("legend"), teller);
    }

    /** Tells when a metric has no values of a label. */
    void values(String metric, String label, ModelPath variable, Consumer<Diagnostic> teller) {
        Optional<Metric> found = metrics.find(metric);
        if (found.isEmpty()) {
            teller.accept(unknown(metric, variable.key("metric")));
        } else if (!found.get().labels().contains(label)) {
            teller.accept(Diagnostic.of(
                    DashboardCode.LABEL,
                    variable.key("label"),
                    "the metric '" + metric + "' has no label '" + label + "'",
                    Suggestion.help(label, found.get().labels())));
        }
    }

    private Diagnostic unknown(String metric, ModelPath path) {
        return Diagnostic.of(
                DashboardCode.METRIC,
                path,
                "nobody describes the metric '" + metric + "'",
                Suggestion.closest(metric, metrics.names())
                        .map(best -> "did you mean '" + best + "'?")
                        .orElse("describe it under 'metrics: series' of the service that exports it"));
    }

    /** Whether every metric of an expression is known; the first that is not is told. */
    private boolean known(Expr expr, ModelPath path, Consumer<Diagnostic> teller) {
        Set<String> unknown = new TreeSet<>();
        Set<String> unmatched = new TreeSet<>();
        Promql.visit(expr, part -> {
            if (part instanceof Selector selector && !selector.metric().isEmpty()) {
                if (metrics.find(selector.metric()).isEmpty()) {
                    unknown.add(selector.metric());
                }
            } else {
                NamePattern.of(part)
                        .filter(pattern -> metrics.names().stream().noneMatch(pattern::accepts))
                        .ifPresent(pattern -> unmatched.add(pattern.value()));
            }
        });
        unknown.forEach(name -> teller.accept(unknown(name, path)));
        unmatched.forEach(pattern -> teller.accept(Diagnostic.of(
                DashboardCode.METRIC, path, "nobody describes a metric that '" + pattern + "' matches", null)));
        return unknown.isEmpty() && unmatched.isEmpty();
    }

    private static void windows(Expr expr, ModelPath path, Consumer<Diagnostic> teller) {
        Promql.visit(expr, part -> {
            if (part instanceof Call call
                    && RATES.contains(call.function())
                    && call.arguments().get(0) instanceof Range range
                    && !range.window().text().equals(RATE_WINDOW)) {
                teller.accept(Diagnostic.of(
                        DashboardCode.QUERY,
                        path,
                        call.function() + " over " + range.window().text()
                                + " shows gaps when a panel is wider or narrower",
                        "write [" + RATE_WINDOW + "], which Grafana fits to the panel"));
            }
        });
    }

    private static void legend(@Nullable String legend, Inferred result, ModelPath path, Consumer<Diagnostic> teller) {
        Matcher label = LEGEND.matcher(legend == null ? "" : legend);
        while (label.find()) {
            String name = label.group(1);
            if (!result.open() && !result.labels().contains(name)) {
                teller.accept(Diagnostic.of(
                        DashboardCode.LEGEND,
                        path,
                        "the legend names the label '" + name + "', which the query drops",
                        result.labels().isEmpty()
                                ? "the query keeps no label"
                                : "it keeps " + String.join(", ", result.labels())));
            }
        }
    }
}
