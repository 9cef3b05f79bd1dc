package network.frameworks.generator.view.grafana;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.alert.ServedMetrics;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Expr.Selector;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.syntax.promql.PromqlWriter;
import network.frameworks.generator.syntax.promql.Window;

/** What panels of a platform can show, and the parts that their queries are made of. */
final class Data {

    /** What can be chosen at the top of every dashboard, from the large to the small. */
    static final List<String> VARIABLES = List.of("environment", "cluster", "role", "instance");

    private final ServedMetrics served;
    private final SortedSet<String> services = new TreeSet<>();
    private final PromqlWriter writer = new PromqlWriter();

    Data(Plan plan) {
        for (EnvironmentPlan environment : plan.environments()) {
            environment.services().forEach(service -> services.add(service.name()));
            environment.external().forEach(external -> services.add(external.name()));
        }
        served = ServedMetrics.of(plan);
    }

    /** Whether every one of the metrics is exported by somebody. */
    boolean has(String... metrics) {
        return Arrays.stream(metrics).allMatch(metric -> served.find(metric).isPresent());
    }

    /** Whether a database can be read. */
    boolean serves(String service) {
        return services.contains(service);
    }

    /** The metrics whose name ends like this. */
    List<String> endingIn(String suffix) {
        return served.names(name -> name.endsWith(suffix));
    }

    /** The panels that are there. */
    static List<Panel> present(List<Optional<Panel>> panels) {
        return panels.stream().flatMap(Optional::stream).toList();
    }

    /** A panel, if its metrics are there. */
    Optional<Panel> when(boolean there, Panel panel) {
        return there ? Optional.of(panel) : Optional.empty();
    }

    String text(Expr expr) {
        return writer.write(expr);
    }

    /** A selector that follows what was chosen at the top of the dashboard. */
    static Selector chosen(String metric, Matcher... matchers) {
        List<Matcher> all = new ArrayList<>(List.of(matchers));
        VARIABLES.forEach(variable -> all.add(Matcher.regex(variable, "$" + variable)));
        return Promql.metric(metric, all);
    }

    static Expr rate(String counter, Matcher... matchers) {
        return Promql.rate(chosen(counter, matchers), Window.rateInterval());
    }

    static Expr sumBy(List<String> labels, Expr operand) {
        return Promql.by("sum", labels, operand);
    }

    /** The first of several vectors that has a sample. */
    static Expr any(List<String> metrics) {
        Expr all = chosen(metrics.get(0));
        for (String metric : metrics.subList(1, metrics.size())) {
            all = Promql.binary(all, Operator.OR, chosen(metric));
        }
        return all;
    }

    /** The 0.95 quantile of a histogram. */
    static Expr p95(List<String> labels, String histogram) {
        List<String> kept = new ArrayList<>(List.of("le"));
        kept.addAll(labels);
        return Promql.call(
                "histogram_quantile",
                new Expr.Num(new BigDecimal("0.95")),
                Promql.by("sum", kept, rate(histogram + "_bucket")));
    }
}
