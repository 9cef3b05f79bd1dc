package network.frameworks.generator.internal.syntax.jinja;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Arguments;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Attribute;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Call;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Dictionary;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Filter;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Item;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Items;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Literal;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Name;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Operation;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Pair;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Slice;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Test;
import network.frameworks.generator.internal.syntax.jinja.JinjaToken.Kind;
import org.jspecify.annotations.Nullable;

/** Reads names, values and brackets with what hangs on them: parts, calls, filters, tests. */
final class JinjaPrimaries {

    /** What may stand behind the name of a test without being its argument. */
    private static final Set<String> AFTER_TEST = Set.of("else", "or", "and");

    private final JinjaTokens tokens;
    private final JinjaExpressions expressions;

    JinjaPrimaries(JinjaTokens tokens, JinjaExpressions expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    JinjaExpression unary(boolean filtered) {
        JinjaExpression value;
        if (tokens.isOperator(Set.of("-", "+"))) {
            String sign = tokens.next().text();
            value = new Operation(sign, List.of(unary(false)));
        } else {
            value = primary();
        }
        value = parts(value);
        return filtered ? filtersAndTests(value) : value;
    }

    JinjaExpression primary() {
        JinjaToken token = tokens.current();
        switch (token.kind()) {
            case NAME:
                tokens.next();
                return named(token);
            case STRING:
                StringBuilder text = new StringBuilder();
                while (tokens.current().kind() == Kind.STRING) {
                    text.append(JinjaString.value(tokens.next()));
                }
                return new Literal(text.toString());
            case INTEGER:
                return new Literal(integer(tokens.next().text().replace("_", "")));
            case FLOAT:
                return new Literal(Double.valueOf(tokens.next().text().replace("_", "")));
            default:
                return bracketed();
        }
    }

    private static JinjaExpression named(JinjaToken token) {
        return switch (token.text()) {
            case "true", "True" -> new Literal(true);
            case "false", "False" -> new Literal(false);
            case "none", "None" -> new Literal(null);
            default -> new Name(token.text(), token.offset());
        };
    }

    private static BigInteger integer(String digits) {
        String start = digits.length() > 1 ? digits.substring(0, 2) : "";
        return switch (start) {
            case "0x", "0X" -> new BigInteger(digits.substring(2), 16);
            case "0o", "0O" -> new BigInteger(digits.substring(2), 8);
            case "0b", "0B" -> new BigInteger(digits.substring(2), 2);
            default -> new BigInteger(digits);
        };
    }

    private JinjaExpression bracketed() {
        if (tokens.skipOperator("(")) {
            JinjaExpression inner = expressions.tuple(expressions::expression, Set.of(), true);
            tokens.expectOperator(")");
            return inner;
        }
        if (tokens.skipOperator("[")) {
            List<JinjaExpression> items = new ArrayList<>();
            items("]", () -> items.add(expressions.expression()));
            return new Items(false, items);
        }
        if (tokens.skipOperator("{")) {
            List<Pair> pairs = new ArrayList<>();
            items("}", () -> {
                JinjaExpression key = expressions.expression();
                tokens.expectOperator(":");
                pairs.add(new Pair(key, expressions.expression()));
            });
            return new Dictionary(pairs);
        }
        throw tokens.unexpected("an expression");
    }

    /** Items with commas between them, and one behind the last if they like. */
    private void items(String end, Runnable item) {
        while (!tokens.isOperator(end)) {
            item.run();
            if (!tokens.isOperator(end)) {
                tokens.expectOperator(",");
            }
        }
        tokens.next();
    }

    private JinjaExpression parts(JinjaExpression start) {
        JinjaExpression value = start;
        while (true) {
            if (tokens.skipOperator(".")) {
                value = behindDot(value);
            } else if (tokens.skipOperator("[")) {
                value = new Item(value, subscripts());
            } else if (tokens.isOperator("(")) {
                value = new Call(value, arguments());
            } else {
                return value;
            }
        }
    }

    private JinjaExpression behindDot(JinjaExpression value) {
        JinjaToken token = tokens.current();
        if (token.kind() == Kind.NAME) {
            tokens.next();
            return new Attribute(value, token.text(), token.offset());
        }
        if (token.kind() == Kind.INTEGER) {
            return new Item(value, primary());
        }
        throw tokens.unexpected("a name or number");
    }

    private JinjaExpression subscripts() {
        List<JinjaExpression> found = new ArrayList<>();
        while (!tokens.isOperator("]")) {
            if (!found.isEmpty()) {
                tokens.expectOperator(",");
            }
            found.add(subscript());
        }
        tokens.next();
        return found.size() == 1 ? found.get(0) : new Items(true, found);
    }

    /** An index, or a slice of which each border may be left out. */
    private JinjaExpression subscript() {
        JinjaExpression from = tokens.isOperator(":") ? null : expressions.expression();
        if (from != null && !tokens.isOperator(":")) {
            return from;
        }
        tokens.next();
        JinjaExpression to = tokens.isOperator(":") ? null : border();
        JinjaExpression step = tokens.skipOperator(":") ? border() : null;
        return new Slice(from, to, step);
    }

    private @Nullable JinjaExpression border() {
        return tokens.isOperator(Set.of("]", ",")) ? null : expressions.expression();
    }

    private Arguments arguments() {
        List<JinjaExpression> positional = new ArrayList<>();
        Map<String, JinjaExpression> named = new LinkedHashMap<>();
        JinjaExpression list = null;
        JinjaExpression map = null;
        tokens.expectOperator("(");
        while (!tokens.isOperator(")")) {
            JinjaToken start = tokens.current();
            boolean allowed;
            if (tokens.skipOperator("*")) {
                allowed = list == null && map == null;
                list = expressions.expression();
            } else if (tokens.skipOperator("**")) {
                allowed = map == null;
                map = expressions.expression();
            } else if (start.kind() == Kind.NAME && tokens.after().isOperator("=")) {
                allowed = map == null;
                tokens.next();
                tokens.next();
                named.put(start.text(), expressions.expression());
            } else {
                allowed = list == null && map == null && named.isEmpty();
                positional.add(expressions.expression());
            }
            if (!allowed) {
                throw new JinjaException(start.offset(), "an argument cannot stand behind those before it");
            }
            if (!tokens.isOperator(")")) {
                tokens.expectOperator(",");
            }
        }
        tokens.next();
        return new Arguments(positional, named, list, map);
    }

    private JinjaExpression filtersAndTests(JinjaExpression start) {
        JinjaExpression value = start;
        while (true) {
            if (tokens.skipOperator("|")) {
                value = filter(value);
            } else if (tokens.skipName("is")) {
                value = test(value);
            } else if (tokens.isOperator("(")) {
                value = new Call(value, arguments());
            } else {
                return value;
            }
        }
    }

    /** A filter and those behind it, as a filter block names them. */
    Filter filters() {
        Filter value = filter(null);
        while (tokens.skipOperator("|")) {
            value = filter(value);
        }
        return value;
    }

    private Filter filter(@Nullable JinjaExpression of) {
        int offset = tokens.current().offset();
        String name = dotted();
        return new Filter(of, name, tokens.isOperator("(") ? arguments() : Arguments.NONE, offset);
    }

    private Test test(JinjaExpression of) {
        boolean negated = tokens.skipName("not");
        int offset = tokens.current().offset();
        String name = dotted();
        JinjaToken token = tokens.current();
        boolean bracket = tokens.isOperator("[") || tokens.isOperator("{");
        if (tokens.isOperator("(")) {
            return new Test(of, name, negated, arguments(), offset);
        }
        if (token.kind() == Kind.NAME ? !AFTER_TEST.contains(token.text()) : isLiteral(token) || bracket) {
            if (token.isName("is")) {
                throw new JinjaException(token.offset(), "one test cannot follow another");
            }
            Arguments argument = new Arguments(List.of(parts(primary())), Map.of(), null, null);
            return new Test(of, name, negated, argument, offset);
        }
        return new Test(of, name, negated, Arguments.NONE, offset);
    }

    private static boolean isLiteral(JinjaToken token) {
        return token.kind() == Kind.STRING || token.kind() == Kind.INTEGER || token.kind() == Kind.FLOAT;
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.name());
        while (tokens.skipOperator(".")) {
            name.append('.').append(tokens.name());
        }
        return name.toString();
    }
}
