package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Conditional;
import network.frameworks.generator.internal.syntax.jinja.JinjaExpression.Operation;

/** Reads expressions, from what binds least to what binds most. */
final class JinjaExpressions {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "//", "%");

    private final JinjaTokens tokens;
    private final JinjaPrimaries primaries;

    JinjaExpressions(JinjaTokens tokens) {
        this.tokens = tokens;
        this.primaries = new JinjaPrimaries(tokens, this);
    }

    JinjaPrimaries primaries() {
        return primaries;
    }

    /** One expression. */
    JinjaExpression expression() {
        JinjaExpression then = either();
        while (tokens.skipName("if")) {
            JinjaExpression test = either();
            then = new Conditional(then, test, tokens.skipName("else") ? expression() : null);
        }
        return then;
    }

    /** One expression, or a tuple of several. */
    JinjaExpression tuple() {
        return tuple(this::expression, Set.of(), false);
    }

    /** One expression without a choice in it, or a tuple of several. */
    JinjaExpression simple(String... ends) {
        return tuple(this::either, Set.of(ends), false);
    }

    /** A tuple, which may be empty between brackets. */
    JinjaExpression tuple(Supplier<JinjaExpression> item, Set<String> ends, boolean mayBeEmpty) {
        List<JinjaExpression> items = new ArrayList<>();
        boolean comma = false;
        while (!tokens.endsTuple(ends)) {
            items.add(item.get());
            if (!tokens.skipOperator(",")) {
                break;
            }
            comma = true;
        }
        if (items.isEmpty() && !mayBeEmpty) {
            throw tokens.unexpected("an expression");
        }
        return items.size() == 1 && !comma ? items.get(0) : new JinjaExpression.Items(true, items);
    }

    private JinjaExpression either() {
        JinjaExpression left = both();
        while (tokens.skipName("or")) {
            left = new Operation("or", List.of(left, both()));
        }
        return left;
    }

    private JinjaExpression both() {
        JinjaExpression left = not();
        while (tokens.skipName("and")) {
            left = new Operation("and", List.of(left, not()));
        }
        return left;
    }

    private JinjaExpression not() {
        return tokens.skipName("not") ? new Operation("not", List.of(not())) : comparison();
    }

    private JinjaExpression comparison() {
        JinjaExpression left = sum();
        List<JinjaExpression> compared = new ArrayList<>();
        for (String operator = comparator(); !operator.isEmpty(); operator = comparator()) {
            JinjaExpression right = sum();
            compared.add(new Operation(operator, List.of(left, right)));
            left = right;
        }
        return compared.isEmpty() ? left : compared.size() == 1 ? compared.get(0) : new Operation("and", compared);
    }

    private String comparator() {
        if (tokens.isOperator(COMPARISONS)) {
            return tokens.next().text();
        }
        if (tokens.isName("not") && tokens.after().isName("in")) {
            tokens.next();
            tokens.next();
            return "not in";
        }
        return tokens.skipName("in") ? "in" : "";
    }

    private JinjaExpression sum() {
        return leftToRight(this::joined, Set.of("+", "-"));
    }

    private JinjaExpression joined() {
        return leftToRight(this::product, Set.of("~"));
    }

    private JinjaExpression product() {
        return leftToRight(this::power, PRODUCTS);
    }

    private JinjaExpression power() {
        return leftToRight(() -> primaries.unary(true), Set.of("**"));
    }

    private JinjaExpression leftToRight(Supplier<JinjaExpression> operand, Set<String> operators) {
        JinjaExpression left = operand.get();
        while (tokens.isOperator(operators)) {
            String operator = tokens.next().text();
            left = new Operation(operator, List.of(left, operand.get()));
        }
        return left;
    }
}
