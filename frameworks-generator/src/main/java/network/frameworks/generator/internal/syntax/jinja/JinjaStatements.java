package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Attribute;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Call;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Filter;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Items;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Name;
import network.frameworks.generator.internal.syntax.jinja.JinjaNode.Signature;
import network.frameworks.generator.internal.syntax.jinja.JinjaToken.Kind;

/** Reads statements with names of their own, from behind their first word to their end. */
final class JinjaStatements {

    private final JinjaTokens tokens;
    private final JinjaExpressions expressions;
    private final JinjaParser parser;
    private final Set<String> blocks = new HashSet<>();

    JinjaStatements(JinjaTokens tokens, JinjaExpressions expressions, JinjaParser parser) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.parser = parser;
    }

    JinjaNode.For loop() {
        int start = tokens.current().offset();
        JinjaExpression target = target(false, "in");
        tokens.expectName("in");
        JinjaExpression over = expressions.simple("recursive");
        JinjaExpression test = tokens.skipName("if") ? expressions.expression() : null;
        boolean recursive = tokens.skipName("recursive");
        List<JinjaNode> body = parser.inside(Set.of("else", "endfor"));
        List<JinjaNode> otherwise = List.of();
        if (tokens.skipName("else")) {
            otherwise = parser.until("endfor");
        } else {
            tokens.expectName("endfor");
        }
        JinjaNode.For loop = new JinjaNode.For(target, over, test, recursive, body, otherwise);
        if (JinjaNode.all(List.of(loop)).flatMap(JinjaStatements::assigned).anyMatch("loop"::equals)) {
            throw new JinjaException(start, "loop is Jinja's own inside of a loop and cannot be assigned to");
        }
        return loop;
    }

    private static Stream<String> assigned(JinjaNode node) {
        if (node instanceof JinjaNode.For loop) {
            return names(loop.target()).stream();
        }
        if (node instanceof JinjaNode.Assign assign) {
            return names(assign.target()).stream();
        }
        return node instanceof JinjaNode.AssignBody assign ? names(assign.target()).stream() : Stream.empty();
    }

    JinjaNode set() {
        JinjaExpression target = target(true);
        if (tokens.skipOperator("=")) {
            return new JinjaNode.Assign(target, expressions.tuple());
        }
        Filter filter = tokens.skipOperator("|") ? expressions.primaries().filters() : null;
        return new JinjaNode.AssignBody(target, filter, parser.until("endset"));
    }

    JinjaNode.With with() {
        List<JinjaExpression> targets = new ArrayList<>();
        List<JinjaExpression> values = new ArrayList<>();
        while (tokens.current().kind() != Kind.END) {
            if (!targets.isEmpty()) {
                tokens.expectOperator(",");
            }
            targets.add(target(false));
            tokens.expectOperator("=");
            values.add(expressions.expression());
        }
        return new JinjaNode.With(targets, values, parser.until("endwith"));
    }

    JinjaNode.Macro macro() {
        return new JinjaNode.Macro(tokens.name(), signature(), parser.until("endmacro"));
    }

    JinjaNode.CallBody call(JinjaToken start) {
        Signature signature = tokens.isOperator("(") ? signature() : new Signature(List.of(), List.of());
        JinjaExpression call = expressions.expression();
        if (!(call instanceof Call)) {
            throw new JinjaException(start.offset(), "expected the call of a macro");
        }
        return new JinjaNode.CallBody(signature, call, parser.until("endcall"));
    }

    private Signature signature() {
        List<String> parameters = new ArrayList<>();
        List<JinjaExpression> defaults = new ArrayList<>();
        tokens.expectOperator("(");
        while (!tokens.isOperator(")")) {
            if (!parameters.isEmpty()) {
                tokens.expectOperator(",");
            }
            int start = tokens.current().offset();
            parameters.add(tokens.name());
            if (tokens.skipOperator("=")) {
                defaults.add(expressions.expression());
            } else if (!defaults.isEmpty()) {
                throw new JinjaException(start, "a parameter without a default follows one that has a default");
            }
        }
        tokens.next();
        return new Signature(parameters, defaults);
    }

    JinjaNode.Block block() {
        JinjaToken start = tokens.current();
        String name = tokens.name();
        boolean scoped = tokens.skipName("scoped");
        boolean required = tokens.skipName("required");
        if (!blocks.add(name)) {
            throw new JinjaException(start.offset(), "there is a block " + name + " already");
        }
        List<JinjaNode> body = parser.until("endblock");
        if (required && !body.stream().allMatch(JinjaStatements::isSpace)) {
            throw new JinjaException(start.offset(), "a block that must be replaced has no text of its own");
        }
        tokens.skipName(name);
        return new JinjaNode.Block(name, scoped, required, body);
    }

    private static boolean isSpace(JinjaNode node) {
        return node instanceof JinjaNode.Text text && text.text().isBlank();
    }

    JinjaNode.Include include() {
        JinjaExpression template = expressions.expression();
        if (tokens.isName("ignore") && tokens.after().isName("missing")) {
            tokens.next();
            tokens.next();
        }
        context();
        return new JinjaNode.Include(template);
    }

    JinjaNode.Import imported() {
        JinjaExpression template = expressions.expression();
        tokens.expectName("as");
        String name = tokens.name();
        context();
        return new JinjaNode.Import(template, List.of(name));
    }

    JinjaNode.Import from() {
        JinjaExpression template = expressions.expression();
        tokens.expectName("import");
        List<String> names = new ArrayList<>();
        do {
            if (context()) {
                break;
            }
            JinjaToken start = tokens.current();
            String name = tokens.name();
            if (name.startsWith("_")) {
                throw new JinjaException(start.offset(), "what starts with _ cannot be imported");
            }
            names.add(tokens.skipName("as") ? tokens.name() : name);
        } while (!context() && tokens.skipOperator(","));
        return new JinjaNode.Import(template, names);
    }

    private boolean context() {
        boolean told = (tokens.isName("with") || tokens.isName("without"))
                && tokens.after().isName("context");
        if (told) {
            tokens.next();
            tokens.next();
        }
        return told;
    }

    /** What is assigned to: a name, a tuple of names, or an attribute of a namespace where that may be. */
    private JinjaExpression target(boolean mayBeAttribute, String... ends) {
        int start = tokens.current().offset();
        JinjaExpression target = expressions.tuple(() -> name(mayBeAttribute), Set.of(ends), false);
        if (!isTarget(target)) {
            throw new JinjaException(start, "this cannot be assigned to");
        }
        return target;
    }

    private JinjaExpression name(boolean mayBeAttribute) {
        JinjaExpression primary = expressions.primaries().primary();
        if (mayBeAttribute && primary instanceof Name && tokens.skipOperator(".")) {
            int offset = tokens.current().offset();
            return new Attribute(primary, tokens.name(), offset);
        }
        return primary;
    }

    private static boolean isTarget(JinjaExpression target) {
        return target instanceof Name
                || target instanceof Attribute attribute && attribute.of() instanceof Name
                || target instanceof Items items
                        && items.tuple()
                        && items.items().stream().allMatch(JinjaStatements::isTarget);
    }

    /** The names that a target makes; of a namespace only an attribute is set. */
    static List<String> names(JinjaExpression target) {
        return named(target).toList();
    }

    private static Stream<String> named(JinjaExpression target) {
        if (target instanceof Name name) {
            return Stream.of(name.name());
        }
        return target instanceof Items items ? items.items().stream().flatMap(JinjaStatements::named) : Stream.empty();
    }
}
