package network.frameworks.generator.internal.check.grafana;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Inference;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import tools.jackson.databind.JsonNode;

/** Proves that a panel's queries can give data. */
final class QueryCheck {

    private static final Set<String> RATES = Set.of("rate", "irate", "increase");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([a-zA-Z]\\w*)");
    private static final Pattern SOURCE = Pattern.compile("\\$\\{([a-z]+)}");
    private static final Pattern MACRO = Pattern.compile("\\$__(\\w+)");
    private static final Set<String> SQL_MACROS = Set.of(
            "timeFilter",
            "timeFilter_ms",
            "timeInterval",
            "fromTime",
            "toTime",
            "interval_s",
            "conditionalAll",
            "timeGroup",
            "timeFrom",
            "timeTo");
    private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*([a-zA-Z_]\\w*)\\s*}}");

    private final RuleMetrics metrics;
    private final Duration interval;
    private final Set<String> sources;

    /**
     * @param metrics what PromQL may read
     * @param interval the time between two scrapes
     * @param sources the uids of the data sources that are provisioned
     */
    QueryCheck(RuleMetrics metrics, Duration interval, Set<String> sources) {
        this.metrics = metrics;
        this.interval = interval;
        this.sources = sources;
    }

    void check(Page page, JsonNode panel, Set<String> variables) {
        String uid = panel.path("datasource").path("uid").asString("");
        Matcher variable = SOURCE.matcher(uid);
        String source = variable.matches() ? variable.group(1) : "";
        if (!variables.contains(source) || !sources.contains(source)) {
            page.find(panel, Code.DATA_SOURCE, "'" + uid + "' is no variable of a provisioned data source");
        }
        if (panel.path("targets").isEmpty()) {
            page.find(panel, Code.QUERY, "it has no query");
        }
        Set<String> refIds = new HashSet<>();
        for (JsonNode target : panel.path("targets")) {
            if (!refIds.add(target.path("refId").asString(""))) {
                page.find(panel, Code.QUERY, "two queries have the same refId");
            }
            if (!target.path("datasource").path("uid").asString("").equals(uid)) {
                page.find(panel, Code.DATA_SOURCE, "a query reads another data source than its panel");
            }
            if (source.equals("prometheus")) {
                promql(page, panel, target);
            } else {
                sql(page, panel, target);
            }
            unknownVariables(target, variables)
                    .forEach(name -> page.find(panel, Code.VARIABLE, "nothing declares the variable $" + name));
        }
    }

    private void promql(Page page, JsonNode panel, JsonNode target) {
        Expr expr;
        try {
            expr = PromqlParser.parse(target.path("expr").asString(""));
        } catch (PromqlException e) {
            page.find(panel, Code.QUERY, "no PromQL: " + e.getMessage());
            return;
        }
        Inference.Outcome outcome = Inference.examine(
                expr, name -> metrics.find(name).or(() -> metrics.served().findOrGuess(name)), interval);
        outcome.problems().forEach(problem -> page.find(panel, Code.QUERY, problem));
        Promql.visit(expr, part -> {
            if (part instanceof Call call
                    && RATES.contains(call.function())
                    && call.arguments().get(0) instanceof Range range
                    && !range.window().text().equals("$__rate_interval")) {
                page.find(
                        panel,
                        Code.QUERY,
                        call.function() + " must take $__rate_interval, not "
                                + range.window().text());
            }
        });
        Matcher legend = LEGEND.matcher(target.path("legendFormat").asString(""));
        while (legend.find()) {
            if (!outcome.result().open() && !outcome.result().labels().contains(legend.group(1))) {
                page.find(
                        panel,
                        Code.QUERY,
                        "the legend names the label " + legend.group(1) + ", which the query does not keep");
            }
        }
    }

    private static void sql(Page page, JsonNode panel, JsonNode target) {
        String sql = target.path("rawSql").asString("");
        if (sql.isEmpty()) {
            page.find(panel, Code.QUERY, "the query has no rawSql, the only key that the data source reads");
        }
        Matcher macro = MACRO.matcher(sql);
        while (macro.find()) {
            if (!SQL_MACROS.contains(macro.group(1))) {
                page.find(panel, Code.QUERY, "the data source knows no macro $__" + macro.group(1));
            }
        }
    }

    private static List<String> unknownVariables(JsonNode target, Set<String> variables) {
        Set<String> used = new TreeSet<>();
        for (String key : List.of("expr", "rawSql", "legendFormat")) {
            Matcher variable = VARIABLE.matcher(target.path(key).asString(""));
            while (variable.find()) {
                used.add(variable.group(1));
            }
        }
        used.removeAll(variables);
        return new ArrayList<>(used);
    }
}
