package network.frameworks.generator.internal.syntax.promql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Grouping;
import network.frameworks.generator.internal.syntax.promql.Expr.Matching;
import network.frameworks.generator.internal.syntax.promql.Expr.Negation;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Pinned;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Side;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Expr.Text;
import network.frameworks.generator.internal.syntax.promql.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads PromQL, as Prometheus 2.42 does, into a tree. */
public final class PromqlParser extends TokenStream {

    private static final Set<String> AGGREGATIONS = Set.of(
            "sum",
            "avg",
            "count",
            "min",
            "max",
            "group",
            "stddev",
            "stdvar",
            "topk",
            "bottomk",
            "count_values",
            "quantile");
    private static final Set<String> WITH_PARAMETER = Set.of("topk", "bottomk", "count_values", "quantile");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private PromqlParser(List<Token> tokens) {
        super(tokens);
    }

    /**
     * The expression that the text says.
     *
     * @throws PromqlException when it is none
     */
    public static Expr parse(String text) {
        PromqlParser parser = new PromqlParser(Lexer.tokens(text));
        Expr expr = parser.expression(1);
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected("an operator or the end");
        }
        return expr;
    }

    private Expr expression(int atLeast) {
        Expr left = unary();
        Optional<Operator> operator = operator();
        while (operator.isPresent() && operator.get().precedence() >= atLeast) {
            Operator found = operator.get();
            next();
            boolean bool = found.comparison() && acceptWord("bool");
            Matching matching = matching(found);
            Expr right = expression(found.rightAssociative() ? found.precedence() : found.precedence() + 1);
            left = new Binary(found, bool, matching, left, right);
            operator = operator();
        }
        return left;
    }

    /** A sign binds like a product: {@code -2 ^ 2} is {@code -(2 ^ 2)}. */
    private Expr unary() {
        if (accept("+")) {
            return expression(Operator.POWER.precedence());
        }
        if (accept("-")) {
            Expr operand = expression(Operator.POWER.precedence());
            // Nothing below zero is not zero, and no decimal number can say so.
            return operand instanceof Num number && number.value().signum() != 0
                    ? new Num(number.value().negate())
                    : new Negation(operand);
        }
        return modified(primary());
    }

    private Optional<Operator> operator() {
        Token token = peek();
        boolean possible = token.kind() == Kind.SIGN || token.kind() == Kind.NAME;
        return possible ? Operator.of(token.text().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private @Nullable Matching matching(Operator operator) {
        boolean ignoring = peek().word("ignoring");
        if (!ignoring && !peek().word("on")) {
            return null;
        }
        next();
        List<String> labels = labels();
        boolean left = peek().word("group_left");
        if (!left && !peek().word("group_right")) {
            return new Matching(ignoring, labels, null, List.of());
        }
        if (operator.set()) {
            throw unexpected("no grouping after a set operator");
        }
        next();
        List<String> include = peek().is("(") ? labels() : List.of();
        return new Matching(ignoring, labels, left ? Side.LEFT : Side.RIGHT, include);
    }

    private Expr primary() {
        Token token = peek();
        switch (token.kind()) {
            case NUMBER -> {
                next();
                return new Num(number(token));
            }
            case STRING -> {
                next();
                return new Text(token.text());
            }
            case NAME -> {
                return named();
            }
            default -> {
                if (accept("(")) {
                    Expr inner = expression(1);
                    expect(")");
                    return inner;
                }
                if (token.is("{")) {
                    return selector("");
                }
                throw unexpected("an expression");
            }
        }
    }

    private static BigDecimal number(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return text.startsWith("0x")
                ? new BigDecimal(new java.math.BigInteger(text.substring(2), 16))
                : new BigDecimal(text);
    }

    private Expr named() {
        Token name = next();
        String lower = name.text().toLowerCase(Locale.ROOT);
        boolean call = peek().is("(");
        if (AGGREGATIONS.contains(lower) && (call || peek().word("by") || peek().word("without"))) {
            return aggregation(name, lower);
        }
        if (lower.equals("inf") || lower.equals("nan")) {
            throw new PromqlException(name.offset(), "a threshold must be a finite number");
        }
        if (!call) {
            return selector(name.text());
        }
        Function function = Function.of(name.text())
                .orElseThrow(() -> new PromqlException(name.offset(), "unknown function " + name.text()));
        List<Expr> arguments = arguments();
        if (!function.takes(arguments.size())) {
            throw new PromqlException(name.offset(), name.text() + " does not take " + arguments.size() + " arguments");
        }
        return new Call(name.text(), arguments);
    }

    private Expr aggregation(Token name, String operator) {
        Grouping grouping = grouping();
        List<Expr> arguments = arguments();
        if (grouping == null) {
            grouping = grouping();
        }
        int wanted = WITH_PARAMETER.contains(operator) ? 2 : 1;
        if (arguments.size() != wanted) {
            throw new PromqlException(
                    name.offset(), operator + " takes " + wanted + " arguments, not " + arguments.size());
        }
        return new Aggregation(operator, grouping, wanted == 2 ? arguments.get(0) : null, arguments.get(wanted - 1));
    }

    private @Nullable Grouping grouping() {
        boolean without = peek().word("without");
        if (!without && !peek().word("by")) {
            return null;
        }
        next();
        return new Grouping(without, labels());
    }

    private List<Expr> arguments() {
        expect("(");
        List<Expr> arguments = new ArrayList<>();
        if (accept(")")) {
            return arguments;
        }
        do {
            arguments.add(expression(1));
        } while (accept(","));
        expect(")");
        return arguments;
    }

    private List<String> labels() {
        expect("(");
        List<String> labels = new ArrayList<>();
        while (!peek().is(")")) {
            labels.add(label());
            if (!accept(",")) {
                break;
            }
        }
        expect(")");
        return labels;
    }

    private String label() {
        Token token = next();
        if (token.kind() != Kind.NAME || !LABEL.matcher(token.text()).matches()) {
            throw new PromqlException(token.offset(), "expected the name of a label");
        }
        return token.text();
    }

    private Selector selector(String metric) {
        int offset = peek().offset();
        List<Matcher> matchers = new ArrayList<>();
        if (accept("{")) {
            while (!peek().is("}")) {
                matchers.add(matcher());
                if (!accept(",")) {
                    break;
                }
            }
            expect("}");
        }
        if (metric.isEmpty() && matchers.stream().allMatch(matcher -> matcher.accepts(""))) {
            throw new PromqlException(offset, "the selector must have a matcher that an empty label does not pass");
        }
        return new Selector(metric, matchers);
    }

    private Matcher matcher() {
        String label = label();
        Token sign = next();
        Matcher.Operator operator = List.of(Matcher.Operator.values()).stream()
                .filter(candidate -> sign.is(candidate.sign()))
                .findFirst()
                .orElseThrow(() -> new PromqlException(sign.offset(), "expected =, !=, =~ or !~"));
        Token value = next();
        if (value.kind() != Kind.STRING) {
            throw new PromqlException(value.offset(), "expected a label value in quotes");
        }
        if (operator.regex()) {
            try {
                Pattern.compile(value.text());
            } catch (PatternSyntaxException e) {
                throw new PromqlException(value.offset(), "not a regular expression: " + e.getDescription());
            }
        }
        return new Matcher(label, operator, value.text());
    }

    private Expr modified(Expr expr) {
        Expr result = expr;
        while (true) {
            if (accept("[")) {
                result = ranged(result);
            } else if (peek().word("offset")) {
                movable(result, Shifted.class);
                next();
                boolean future = accept("-");
                result = new Shifted(result, window(), future);
            } else if (peek().is("@")) {
                movable(result, Pinned.class);
                next();
                result = new Pinned(result, instant());
            } else {
                return result;
            }
        }
    }

    /** Only what reads samples can look at another time, and every way of saying it only once. */
    private void movable(Expr operand, Class<? extends Expr> way) {
        Expr read = operand;
        boolean twice = false;
        while (read instanceof Shifted || read instanceof Pinned) {
            twice |= way.isInstance(read);
            read = read instanceof Shifted shifted ? shifted.operand() : ((Pinned) read).operand();
        }
        boolean reads = read instanceof Selector || read instanceof Range || read instanceof Subquery;
        if (twice || !reads) {
            throw new PromqlException(
                    peek().offset(),
                    twice
                            ? "said twice of one selector"
                            : "only a selector, a range or a subquery can be moved in time");
        }
    }

    private Expr ranged(Expr operand) {
        int offset = peek().offset();
        Window window = window();
        if (accept(":")) {
            Window step = peek().is("]") ? null : window();
            expect("]");
            return new Subquery(operand, window, step);
        }
        expect("]");
        if (!(operand instanceof Selector)) {
            throw new PromqlException(offset, "only a selector can have a range; a subquery is written [5m:]");
        }
        return new Range(operand, window);
    }

    private Window window() {
        Token token = next();
        if (token.kind() != Kind.DURATION) {
            throw new PromqlException(token.offset(), "expected a duration such as 5m");
        }
        return new Window(token.text());
    }

    private String instant() {
        Token token = next();
        if (token.kind() == Kind.NUMBER) {
            return token.text();
        }
        if (token.word("start") || token.word("end")) {
            expect("(");
            expect(")");
            return token.text().toLowerCase(Locale.ROOT) + "()";
        }
        throw new PromqlException(token.offset(), "expected a time, start() or end()");
    }
}
