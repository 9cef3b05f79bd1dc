package network.frameworks.generator.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Expr.Num;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;

/** Parts that several alert classes are made of. */
final class Scopes {

    private static final String SPECIAL = "\\.+*?()|[]{}^$";

    private Scopes() {}

    /** A matcher for one of several values: equality where there is one value, else a regular expression. */
    static Matcher oneOf(String label, Collection<String> values) {
        if (values.size() == 1) {
            return Matcher.equal(label, values.iterator().next());
        }
        return Matcher.regex(label, values.stream().sorted().map(Scopes::quote).collect(Collectors.joining("|")));
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** The matcher for the jobs in front of those of the scope. */
    static List<Matcher> within(Collection<String> jobs, List<Matcher> scope) {
        List<Matcher> all = new ArrayList<>(List.of(oneOf("job", jobs)));
        scope.stream().filter(matcher -> !matcher.label().equals("job")).forEach(all::add);
        List<Matcher> jobMatchers =
                scope.stream().filter(matcher -> matcher.label().equals("job")).toList();
        if (!jobMatchers.isEmpty()) {
            all.remove(0);
            all.addAll(0, jobMatchers);
        }
        return all;
    }

    static Expr above(Expr value, BigDecimal threshold) {
        return Promql.binary(value, Operator.GREATER, new Num(threshold.stripTrailingZeros()));
    }
}
