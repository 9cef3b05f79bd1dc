package network.frameworks.generator.internal.check.ansible;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.internal.syntax.jinja.JinjaException;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Attribute;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Call;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Filter;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Item;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Literal;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Name;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Test;
import network.frameworks.generator.internal.syntax.jinja.JinjaNode;
import network.frameworks.generator.internal.syntax.jinja.JinjaParser;
import network.frameworks.generator.internal.syntax.jinja.JinjaVariables;
import org.jspecify.annotations.Nullable;

/**
 * A text as Ansible's Jinja reads it.
 *
 * @param nodes its parts; none when it cannot be read
 * @param failure why it cannot be read; null when it can
 * @param variables the variables that it asks for, each with the offset of the first time
 */
record Jinja(List<JinjaNode> nodes, @Nullable JinjaException failure, SortedMap<String, Integer> variables) {

    /** What Ansible and Jinja provide everywhere, {@code item} aside, which only a loop has. */
    private static final Set<String> PROVIDED = Set.of(
            "ansible_check_mode",
            "ansible_facts",
            "ansible_failed_result",
            "ansible_failed_task",
            "ansible_play_hosts",
            "ansible_play_hosts_all",
            "ansible_playbook_python",
            "ansible_run_tags",
            "groups",
            "hostvars",
            "inventory_dir",
            "inventory_hostname",
            "playbook_dir",
            "role_path",
            "vars",
            "omit",
            "lookup",
            "query",
            "q",
            "now",
            "undef",
            "range",
            "dict",
            "namespace",
            "cycler",
            "joiner",
            "lipsum");

    private static final Set<String> LOOKUPS = Set.of("lookup", "query", "q");
    private static final Set<String> DEFAULTS = Set.of("default", "d");
    private static final Set<String> EXISTS = Set.of("defined", "undefined");

    Jinja {
        nodes = List.copyOf(nodes);
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    /** A text with expressions and statements between delimiters. */
    static Jinja template(String text) {
        try {
            return of(JinjaParser.template(text));
        } catch (JinjaException failure) {
            return new Jinja(List.of(), failure, Collections.emptySortedMap());
        }
    }

    /** A bare expression, as in {@code when}. */
    static Jinja expression(String text) {
        try {
            return of(List.of(new JinjaNode.Print(List.of(JinjaParser.expression(text)))));
        } catch (JinjaException failure) {
            return new Jinja(List.of(), failure, Collections.emptySortedMap());
        }
    }

    private static Jinja of(List<JinjaNode> nodes) {
        SortedMap<String, Integer> variables =
                new TreeMap<>(JinjaVariables.of(nodes).asked());
        variables.keySet().removeAll(PROVIDED);
        expressions(nodes).forEach(expression -> byText(expression).ifPresent(name -> variables.putIfAbsent(name, 0)));
        return new Jinja(nodes, null, variables);
    }

    /** The variables that the text says what to do without: they have a default, or it is asked whether they exist. */
    Set<String> guarded() {
        return expressions()
                .flatMap(expression -> {
                    if (expression instanceof Filter filter && DEFAULTS.contains(filter.name())) {
                        return Stream.ofNullable(filter.of());
                    }
                    return expression instanceof Test test && EXISTS.contains(test.name())
                            ? Stream.of(test.of())
                            : Stream.empty();
                })
                .flatMap(expression -> root(expression).stream())
                .collect(Collectors.toSet());
    }

    /** The templates that the text includes, or looks up, by name. */
    List<String> templates() {
        Stream<JinjaExpression> included = JinjaNode.all(nodes)
                .filter(JinjaNode.Include.class::isInstance)
                .map(node -> ((JinjaNode.Include) node).template());
        return Stream.concat(included, lookups("template")).flatMap(Jinja::text).toList();
    }

    /** Every expression, however deep. */
    Stream<JinjaExpression> expressions() {
        return expressions(nodes);
    }

    private static Stream<JinjaExpression> expressions(List<JinjaNode> nodes) {
        return JinjaNode.all(nodes).flatMap(node -> node.expressions().stream()).flatMap(JinjaExpression::all);
    }

    /** What the lookups of a plugin are given first. */
    private Stream<JinjaExpression> lookups(String plugin) {
        return expressions().flatMap(expression -> looksUp(expression, plugin).stream());
    }

    private static Optional<JinjaExpression> looksUp(JinjaExpression expression, String plugin) {
        return expression instanceof Call call
                        && call.of() instanceof Name function
                        && LOOKUPS.contains(function.name())
                        && call.arguments().positional().size() > 1
                        && text(call.arguments().positional().get(0))
                                .anyMatch(name -> name.equals(plugin) || name.equals("ansible.builtin." + plugin))
                ? Optional.of(call.arguments().positional().get(1))
                : Optional.empty();
    }

    /** The variable that an expression names by a text: {@code vars['x']} or a lookup. */
    private static Optional<String> byText(JinjaExpression expression) {
        if (expression instanceof Item item
                && item.of() instanceof Name of
                && of.name().equals("vars")) {
            return text(item.index()).findFirst();
        }
        return looksUp(expression, "vars").flatMap(name -> text(name).findFirst());
    }

    private static Stream<String> text(JinjaExpression expression) {
        return expression instanceof Literal literal && literal.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }

    /** The variable that an expression is a part of. */
    private static Optional<String> root(JinjaExpression expression) {
        if (expression instanceof Name name) {
            return Optional.of(name.name());
        }
        if (expression instanceof Attribute attribute) {
            return root(attribute.of());
        }
        return expression instanceof Item item ? root(item.of()) : Optional.empty();
    }

    /** The variables of several texts. */
    static Set<String> variables(Stream<Jinja> texts) {
        return texts.map(Jinja::variables).map(Map::keySet).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
