package network.frameworks.generator.internal.resolve.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;

/** Makes the query of a panel of what somebody wrote: its selectors follow what is chosen at the top. */
final class ChosenQuery {

    /** What Prometheus itself says about alerts; they have not all labels of a target. */
    private static final Set<String> ALERTS = Set.of("ALERTS", "ALERTS_FOR_STATE");

    private final RuleMetrics metrics;
    private final ServedMetrics served;
    private final NamePattern patterns;

    /**
     * @param metrics what the platform serves and its rules record
     */
    ChosenQuery(RuleMetrics metrics) {
        this.metrics = metrics;
        this.served = metrics.served();
        this.patterns = new NamePattern(served);
    }

    /** What an expression reads and nothing serves: the names of metrics and patterns of names, sorted. */
    SortedSet<String> missing(Expr written) {
        SortedSet<String> missing = new TreeSet<>();
        Promql.visit(written, part -> {
            if (part instanceof Selector selector
                    && !selector.metric().isEmpty()
                    && metrics.find(selector.metric()).isEmpty()
                    && served.findOrGuess(selector.metric()).isEmpty()) {
                missing.add(selector.metric());
            }
            NamePattern.of(part)
                    .filter(pattern -> patterns.matched(pattern).isEmpty())
                    .ifPresent(pattern -> missing.add(pattern.value()));
        });
        return missing;
    }

    /** Why the query would fail on this platform, one sentence each. */
    List<String> problems(Expr written) {
        return patterns.indistinct(written);
    }

    /** The query as Grafana sends it. */
    String text(Expr written) {
        return new PromqlWriter().write(expr(written));
    }

    /** The query with patterns written out and held to what is chosen. */
    Expr expr(Expr written) {
        return Promql.replace(patterns.writeOut(written), this::choose);
    }

    private Expr choose(Expr expr) {
        if (!(expr instanceof Selector selector)) {
            return expr;
        }
        Set<String> said = selector.matchers().stream().map(Matcher::label).collect(Collectors.toSet());
        List<Matcher> matchers = new ArrayList<>(selector.matchers());
        Choices.ALWAYS.stream()
                .filter(label -> !said.contains(label) && has(selector.metric(), label))
                .forEach(label -> matchers.add(Choices.chosen(label)));
        return Promql.metric(selector.metric(), matchers);
    }

    private boolean has(String metric, String label) {
        if (ALERTS.contains(metric)) {
            return label.equals("environment");
        }
        return metrics.find(metric).map(found -> found.labels().contains(label)).orElse(true);
    }
}
