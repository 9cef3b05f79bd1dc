package network.frameworks.generator.internal.syntax.promql;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;

/** Short ways to build expressions and to look into them. */
public final class Promql {

    private Promql() {}

    /** A selector. */
    public static Selector metric(String name, Matcher... matchers) {
        return new Selector(name, List.of(matchers));
    }

    /** A selector. */
    public static Selector metric(String name, List<Matcher> matchers) {
        return new Selector(name, matchers);
    }

    /** A whole number. */
    public static Num number(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    /** The rate per second of a counter. */
    public static Call rate(Selector counter, Window window) {
        return call("rate", new Range(counter, window));
    }

    /** A function call. */
    public static Call call(String function, Expr... arguments) {
        return new Call(function, List.of(arguments));
    }

    /** An aggregation that keeps the named labels. */
    public static Aggregation by(String operator, List<String> labels, Expr operand) {
        return new Aggregation(operator, new Grouping(false, labels), null, operand);
    }

    /** An aggregation over everything. */
    public static Aggregation total(String operator, Expr operand) {
        return new Aggregation(operator, null, null, operand);
    }

    /** An aggregation that drops the named labels. */
    public static Aggregation without(String operator, List<String> labels, Expr operand) {
        return new Aggregation(operator, new Grouping(true, labels), null, operand);
    }

    /** Two expressions joined; all labels have to agree. */
    public static Binary binary(Expr left, Operator operator, Expr right) {
        return new Binary(operator, false, null, left, right);
    }

    /** Two vectors joined; only the named labels have to agree. */
    public static Binary on(Expr left, Operator operator, List<String> labels, Expr right) {
        return new Binary(operator, false, new Matching(false, labels, null, List.of()), left, right);
    }

    /** A part of a whole in percent; multiplied before it is divided, so that nothing is rounded twice. */
    public static Binary percent(Expr part, Expr whole) {
        return binary(binary(number(100), Operator.TIMES, part), Operator.DIVIDED_BY, whole);
    }

    /** The names of all metrics in an expression. */
    public static SortedSet<String> metrics(Expr expr) {
        SortedSet<String> names = new TreeSet<>();
        visit(expr, part -> {
            if (part instanceof Selector selector && !selector.metric().isEmpty()) {
                names.add(selector.metric());
            }
        });
        return names;
    }

    /** Whether the expression drops samples at all; an alert without a condition fires for ever. */
    public static boolean hasCondition(Expr expr) {
        boolean[] found = {false};
        visit(expr, part -> {
            if (part instanceof Binary binary) {
                found[0] |= binary.operator().comparison() && !binary.bool()
                        || binary.operator() == Operator.AND
                        || binary.operator() == Operator.UNLESS;
            } else if (part instanceof Call call) {
                found[0] |= call.function().startsWith("absent");
            }
        });
        return found[0];
    }

    /** Shows an expression and all its parts. */
    public static void visit(Expr expr, Consumer<Expr> visitor) {
        visitor.accept(expr);
        parts(expr).forEach(part -> visit(part, visitor));
    }

    /** The expression with every part, the innermost first, replaced by what the function makes of it. */
    public static Expr replace(Expr expr, UnaryOperator<Expr> function) {
        return function.apply(withParts(expr, part -> replace(part, function)));
    }

    /** The expression with each part directly below it replaced by what the function makes of it. */
    public static Expr withParts(Expr expr, UnaryOperator<Expr> function) {
        if (expr instanceof Range range) {
            return new Range(function.apply(range.selector()), range.window());
        }
        if (expr instanceof Subquery subquery) {
            return new Subquery(function.apply(subquery.operand()), subquery.window(), subquery.step());
        }
        if (expr instanceof Shifted shifted) {
            return new Shifted(function.apply(shifted.operand()), shifted.offset(), shifted.future());
        }
        if (expr instanceof Pinned pinned) {
            return new Pinned(function.apply(pinned.operand()), pinned.instant());
        }
        if (expr instanceof Negation negation) {
            return new Negation(function.apply(negation.operand()));
        }
        if (expr instanceof Call call) {
            return new Call(
                    call.function(), call.arguments().stream().map(function).toList());
        }
        if (expr instanceof Binary binary) {
            return new Binary(
                    binary.operator(),
                    binary.bool(),
                    binary.matching(),
                    function.apply(binary.left()),
                    function.apply(binary.right()));
        }
        if (expr instanceof Aggregation aggregation) {
            Expr parameter = aggregation.parameter();
            return new Aggregation(
                    aggregation.operator(),
                    aggregation.grouping(),
                    parameter == null ? null : function.apply(parameter),
                    function.apply(aggregation.operand()));
        }
        return expr;
    }

    /** The parts directly below an expression. */
    public static List<Expr> parts(Expr expr) {
        if (expr instanceof Range range) {
            return List.of(range.selector());
        }
        if (expr instanceof Subquery subquery) {
            return List.of(subquery.operand());
        }
        if (expr instanceof Shifted shifted) {
            return List.of(shifted.operand());
        }
        if (expr instanceof Pinned pinned) {
            return List.of(pinned.operand());
        }
        if (expr instanceof Negation negation) {
            return List.of(negation.operand());
        }
        if (expr instanceof Call call) {
            return call.arguments();
        }
        if (expr instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expr instanceof Aggregation aggregation) {
            return aggregation.parameter() == null
                    ? List.of(aggregation.operand())
                    : List.of(aggregation.parameter(), aggregation.operand());
        }
        return List.of();
    }
}
