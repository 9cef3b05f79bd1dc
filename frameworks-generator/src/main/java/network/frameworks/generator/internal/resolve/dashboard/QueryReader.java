package network.frameworks.generator.internal.resolve.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.syntax.sql.SqlText;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** Judges the queries of panels: what can never work is told at the query. */
final class QueryReader {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([a-zA-Z]\\w*)");
    private static final Pattern MACRO = Pattern.compile("\\$__(\\w+)");

    /** What Grafana fills into SQL. */
    private static final Set<String> MACROS = Set.of(
            "timeFilter",
            "timeFilter_ms",
            "timeInterval",
            "timeInterval_ms",
            "fromTime",
            "toTime",
            "interval",
            "interval_s",
            "interval_ms",
            "conditionalAll",
            "timeGroup",
            "timeGroupAlias",
            "timeFrom",
            "timeTo",
            "unixEpochFilter");

    private final PromqlReader promql;
    private final Set<String> variables;
    private final Consumer<Diagnostic> problems;

    /**
     * @param promql judges PromQL
     * @param variables what can be chosen at the top of the dashboard
     * @param problems takes what is wrong
     */
    QueryReader(PromqlReader promql, Set<String> variables, Consumer<Diagnostic> problems) {
        this.promql = promql;
        this.variables = Set.copyOf(variables);
        this.problems = problems;
    }

    /** Whether a query can work; what speaks against it was told. */
    boolean canWork(Panel.Query query, ModelPath path) {
        boolean[] works = {true};
        Consumer<Diagnostic> teller = problem -> {
            works[0] = false;
            problems.accept(problem);
        };
        if (query.expr() != null) {
            promql.read(query.expr(), query.legend(), path, teller);
            declared(query.expr(), path.key("expr"), teller);
            declared(query.legend(), path.key("legend"), teller);
        } else if (query.sql() != null) {
            sql(query.sql(), path.key("sql"), teller);
            declared(query.sql(), path.key("sql"), teller);
        }
        return works[0];
    }

    private void sql(String text, ModelPath path, Consumer<Diagnostic> teller) {
        Optional<String> problem = SqlText.of(text).problem();
        problem.ifPresent(message ->
                teller.accept(Diagnostic.of(DashboardCode.QUERY, path, message, "a panel asks with one SELECT")));
        Matcher macro = MACRO.matcher(text);
        Set<String> told = new TreeSet<>();
        while (macro.find()) {
            if (!MACROS.contains(macro.group(1)) && told.add(macro.group(1))) {
                teller.accept(Diagnostic.of(
                        DashboardCode.QUERY,
                        path,
                        "the data source knows no macro $__" + macro.group(1),
                        Suggestion.help(macro.group(1), MACROS)));
            }
        }
    }

    private void declared(@Nullable String text, ModelPath path, Consumer<Diagnostic> teller) {
        Matcher variable = VARIABLE.matcher(text == null ? "" : text);
        Set<String> told = new TreeSet<>();
        while (variable.find()) {
            String name = variable.group(1);
            if (!variables.contains(name) && told.add(name)) {
                teller.accept(Diagnostic.of(
                        DashboardCode.QUERY,
                        path,
                        "nothing declares the variable $" + name,
                        Suggestion.closest(name, List.copyOf(variables))
                                .map(best -> "did you mean $" + best + "?")
                                .orElse("declare it under 'variables' of the dashboard")));
            }
        }
    }
}
