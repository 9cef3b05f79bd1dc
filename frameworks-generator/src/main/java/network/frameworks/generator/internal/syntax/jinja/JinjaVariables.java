package network.frameworks.generator.internal.syntax.jinja;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The variables that a Jinja text needs from outside. Both together, without Jinja's own functions, are what Jinja
 * itself finds with {@code meta.find_undeclared_variables}. What Jinja gives a template or macro by itself, {@code self},
 * {@code caller}, {@code varargs} and {@code kwargs}, is nothing from outside, also where a template assigns to it.
 *
 * @param asked what it asks for where it cannot have set it before, each with the place of the first time
 * @param perhaps what it sets in some branches only, so that behind them it may be what it was outside
 */
public record JinjaVariables(SortedMap<String, Integer> asked, SortedSet<String> perhaps) {

    public JinjaVariables {
        asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
        perhaps = Collections.unmodifiableSortedSet(new TreeSet<>(perhaps));
    }

    /** Those of a template. */
    public static JinjaVariables of(List<JinjaNode> template) {
        SortedMap<String, Integer> asked = new TreeMap<>();
        SortedSet<String> perhaps = new TreeSet<>();
        JinjaFrame.root(asked, perhaps).run(template);
        return new JinjaVariables(asked, perhaps);
    }

    /** Those of a bare expression. */
    public static JinjaVariables of(JinjaExpression expression) {
        return of(List.of(new JinjaNode.Print(List.of(expression))));
    }
}
