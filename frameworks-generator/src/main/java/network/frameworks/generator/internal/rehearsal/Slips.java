package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Grouping;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Operator;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.Window;

/**
 * What somebody may get wrong in an expression: one other operator, number, matcher, label, window or function in each.
 * A good test tells every one of them from the expression.
 */
public final class Slips {

    private static final int FEW = 6;
    private static final BigDecimal MORE = new BigDecimal("1.1");
    private static final Map<Operator, List<Operator>> OPERATORS = Map.ofEntries(
            Map.entry(Operator.GREATER, List.of(Operator.GREATER_OR_EQUAL, Operator.LESS)),
            Map.entry(Operator.GREATER_OR_EQUAL, List.of(Operator.GREATER, Operator.LESS)),
            Map.entry(Operator.LESS, List.of(Operator.LESS_OR_EQUAL, Operator.GREATER)),
            Map.entry(Operator.LESS_OR_EQUAL, List.of(Operator.LESS, Operator.GREATER)),
            Map.entry(Operator.EQUAL, List.of(Operator.NOT_EQUAL, Operator.GREATER_OR_EQUAL, Operator.LESS_OR_EQUAL)),
            Map.entry(Operator.NOT_EQUAL, List.of(Operator.EQUAL, Operator.GREATER, Operator.LESS)),
            Map.entry(Operator.PLUS, List.of(Operator.MINUS)),
            Map.entry(Operator.MINUS, List.of(Operator.PLUS)),
            Map.entry(Operator.TIMES, List.of(Operator.DIVIDED_BY)),
            Map.entry(Operator.DIVIDED_BY, List.of(Operator.TIMES)),
            Map.entry(Operator.AND, List.of(Operator.UNLESS)),
            Map.entry(Operator.UNLESS, List.of(Operator.AND)));
    private static final Map<String, List<String>> AGGREGATORS = Map.of(
            "sum", List.of("max", "avg"),
            "max", List.of("min", "sum"),
            "min", List.of("max"),
            "avg", List.of("max", "sum"),
            "count", List.of("sum"));
    private static final Map<String, String> FUNCTIONS = Map.of(
            "rate", "increase",
            "increase", "rate",
            "irate", "idelta",
            "max_over_time", "min_over_time",
            "min_over_time", "max_over_time",
            "avg_over_time", "max_over_time",
            "changes", "resets",
            "resets", "changes",
            "deriv", "delta",
            "delta", "deriv");

    private Slips() {}

    /** The expression with one slip in each, in the order of its parts. */
    public static List<Expr> of(Expr expr) {
        List<Expr> slips = new ArrayList<>(here(expr));
        List<Expr> parts = Promql.parts(expr);
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            for (Expr other : of(parts.get(i))) {
                slips.add(replaced(expr, index, other));
            }
        }
        return slips;
    }

    private static Expr replaced(Expr expr, int index, Expr other) {
        int[] next = {0};
        return Promql.withParts(expr, part -> next[0]++ == index ? other : part);
    }

    private static List<Expr> here(Expr expr) {
        if (expr instanceof Num number) {
            return number.value().signum() == 0
                    ? List.of(new Num(BigDecimal.ONE))
                    : List.of(
                            new Num(number.value().multiply(MORE)),
                            new Num(number.value().multiply(new BigDecimal("0.9"))));
        } else if (expr instanceof Selector selector) {
            return matchers(selector);
        } else if (expr instanceof Range range) {
            return windows(range.window(), window -> new Range(range.selector(), window));
        } else if (expr instanceof Subquery subquery) {
            return windows(subquery.window(), window -> new Subquery(subquery.operand(), window, subquery.step()));
        } else if (expr instanceof Shifted shifted) {
            return List.of(shifted.operand());
        } else if (expr instanceof Call call) {
            String other = FUNCTIONS.get(call.function());
            return other == null ? List.of() : List.of(new Call(other, call.arguments()));
        } else if (expr instanceof Aggregation aggregation) {
            return aggregations(aggregation);
        }
        return expr instanceof Binary binary ? operators(binary) : List.of();
    }

    private static List<Expr> windows(Window window, java.util.function.Function<Window, Expr> with) {
        return window.length().stream()
                .flatMap(length -> Stream.of(length.multipliedBy(2), length.dividedBy(2)))
                .filter(length -> !length.isZero())
                .map(length -> with.apply(Window.of(Duration.ofSeconds(Math.max(1, length.toSeconds())))))
                .toList();
    }

    private static List<Expr> operators(Binary binary) {
        List<Expr> slips = new ArrayList<>();
        OPERATORS
                .getOrDefault(binary.operator(), List.of())
                .forEach(other ->
                        slips.add(new Binary(other, binary.bool(), binary.matching(), binary.left(), binary.right())));
        if (binary.operator().set()) {
            slips.add(binary.left());
            slips.add(binary.right());
        }
        return slips;
    }

    private static List<Expr> aggregations(Aggregation aggregation) {
        List<Expr> slips = new ArrayList<>();
        AGGREGATORS
                .getOrDefault(aggregation.operator(), List.of())
                .forEach(other -> slips.add(new Aggregation(
                        other, aggregation.grouping(), aggregation.parameter(), aggregation.operand())));
        Grouping grouping = aggregation.grouping();
        for (String label : grouping == null ? List.<String>of() : grouping.labels()) {
            List<String> others = grouping.labels().stream()
                    .filter(other -> !other.equals(label))
                    .toList();
            slips.add(new Aggregation(
                    aggregation.operator(),
                    new Grouping(grouping.without(), others),
                    aggregation.parameter(),
                    aggregation.operand()));
        }
        return slips;
    }

    /** Each matcher left out, turned round, and without one of its alternatives. */
    private static List<Expr> matchers(Selector selector) {
        List<Expr> slips = new ArrayList<>();
        for (Matcher matcher : selector.matchers()) {
            if (selector.metric().isEmpty() && matcher.label().equals("__name__")) {
                continue;
            }
            slips.add(with(selector, matcher, Stream.of()));
            List<String> values = List.of(matcher.value().split("\\|"));
            if (matcher.operator().regex()
                    && values.size() > 1
                    && values.size() <= FEW
                    && !matcher.value().contains("(")) {
                for (String value : values) {
                    String rest = values.stream()
                            .filter(other -> !other.equals(value))
                            .collect(Collectors.joining("|"));
                    slips.add(
                            with(selector, matcher, Stream.of(new Matcher(matcher.label(), matcher.operator(), rest))));
                }
            }
        }
        return slips;
    }

    private static Selector with(Selector selector, Matcher old, Stream<Matcher> others) {
        List<Matcher> matchers = new ArrayList<>(selector.matchers());
        int index = matchers.indexOf(old);
        matchers.remove(index);
        matchers.addAll(index, others.toList());
        return new Selector(selector.metric(), matchers);
    }
}
