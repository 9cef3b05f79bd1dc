package network.frameworks.generator.resolve.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import network.frameworks.generator.plan.dashboard.DashboardPlan.Variable;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.syntax.promql.PromqlWriter;
import network.frameworks.model.dashboard.DashboardVariable;

/** What can be chosen at the top of a dashboard. */
final class Choices {

    /** What can be chosen at the top of every dashboard, from the large to the small: labels that all targets have. */
    static final List<String> ALWAYS = List.of("environment", "cluster", "role", "instance");

    private Choices() {}

    /** Each list offers what the lists before it leave. */
    static List<Variable> of(List<DashboardVariable> more) {
        List<Variable> variables = new ArrayList<>();
        List<Matcher> chosen = new ArrayList<>();
        for (String name : ALWAYS) {
            variables.add(variable(name, capital(name), "up", chosen, name));
            chosen.add(chosen(name));
        }
        for (DashboardVariable own : more) {
            String title = own.title() == null ? capital(own.name()) : own.title();
            variables.add(variable(own.name(), title, own.metric(), chosen, own.label()));
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
