package network.frameworks.generator.internal.resolve.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.plan.dashboard.DashboardPlan.Variable;
import network.frameworks.model.dashboard.DashboardVariable;
import network.frameworks.model.dashboard.Panel.Source;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/** What can be chosen at the top of a dashboard. */
final class Choices {

    /** What can be chosen at the top of every dashboard, from the large to the small: labels that all targets have. */
    static final List<String> ALWAYS = List.of("environment", "cluster", "role", "instance");

    private final List<DashboardVariable> own;

    Choices(List<DashboardVariable> own) {
        this.own = List.copyOf(own);
    }

    /** The names of everything that can be chosen, data sources included. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(ALWAYS);
        own.forEach(variable -> names.add(variable.name()));
        for (Source source : Source.values()) {
            names.add(Sources.of(source).uid());
        }
        return names;
    }

    /** Tells of lists that would always be empty. */
    void check(PromqlReader promql, ModelPath path, Consumer<Diagnostic> problems) {
        own.forEach(
                variable -> promql.values(variable.metric(), variable.label(), path.key(variable.name()), problems));
    }

    /** The lists; each offers what the lists before it leave. */
    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        List<Matcher> chosen = new ArrayList<>();
        for (String name : ALWAYS) {
            variables.add(variable(name, capital(name), "up", chosen, name));
            chosen.add(chosen(name));
        }
        for (DashboardVariable variable : own) {
            String title = variable.title() == null ? capital(variable.name()) : variable.title();
            variables.add(variable(variable.name(), title, variable.metric(), chosen, variable.label()));
        }
        return variables;
    }

    /** Lets only through what is chosen in the list of a name, which is also the name of a label. */
    static Matcher chosen(String name) {
        return Matcher.regex(name, "$" + name);
    }

    private static Variable variable(String name, String title, String metric, List<Matcher> chosen, String label) {
        String selector = new PromqlWriter().write(Promql.metric(metric, chosen));
        return new Variable(name, title, "label_values(" + selector + ", " + label + ")");
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
