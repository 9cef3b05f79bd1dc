package network.frameworks.generator.internal.syntax.promql;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PromQL expression. Parentheses are no part of the tree: {@link PromqlWriter} sets those that are needed. */
public sealed interface Expr {

    /** A number. */
    record Num(BigDecimal value) implements Expr {}

    /** A string, without its quotes. */
    record Text(String value) implements Expr {}

    /**
     * An instant vector selector.
     *
     * @param metric the metric's name, or an empty text when only matchers select
     * @param matchers the label matchers
     */
    record Selector(String metric, List<Matcher> matchers) implements Expr {

        public Selector {
            matchers = List.copyOf(matchers);
        }
    }

    /** The samples of a selector within a window. */
    record Range(Expr selector, Window window) implements Expr {}

    /** The results of an expression, computed at every step of a window. */
    record Subquery(Expr operand, Window window, @Nullable Window step) implements Expr {}

    /** A selector or subquery, looked at another time. */
    record Shifted(Expr operand, Window offset, boolean future) implements Expr {}

    /** A selector or subquery, looked at one fixed time: a number of seconds, {@code start()} or {@code end()}. */
    record Pinned(Expr operand, String instant) implements Expr {}

    /** A function call. */
    record Call(String function, List<Expr> arguments) implements Expr {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * An aggregation.
     *
     * @param operator for example {@code sum}
     * @param grouping which labels stay, or null when none does
     * @param parameter the first argument of {@code topk} and its like, or null
     * @param operand what is aggregated
     */
    record Aggregation(
            String operator,
            @Nullable Grouping grouping,
            @Nullable Expr parameter,
            Expr operand) implements Expr {}

    /**
     * Two expressions joined by an operator.
     *
     * @param operator the operator
     * @param bool whether a comparison gives 0 or 1 and drops nothing
     * @param matching which labels have to agree, or null for all
     * @param left the left side
     * @param right the right side
     */
    record Binary(Operator operator, boolean bool, @Nullable Matching matching, Expr left, Expr right)
            implements Expr {}

    /** The negation of a number or vector. */
    record Negation(Expr operand) implements Expr {}

    /**
     * Which labels of an aggregation stay.
     *
     * @param without true when the named labels go, false when only they stay
     * @param labels the labels
     */
    record Grouping(boolean without, List<String> labels) {

        public Grouping {
            labels = List.copyOf(labels);
        }
    }

    /**
     * Which labels of two vectors have to agree.
     *
     * @param ignoring true when all but the named labels have to agree, false when only they have to
     * @param labels the labels
     * @param many the side that may have several partners, or null when neither has
     * @param include labels that the many side gets from the other
     */
    record Matching(
            boolean ignoring, List<String> labels, @Nullable Side many, List<String> include) {

        public Matching {
            labels = List.copyOf(labels);
            include = List.copyOf(include);
        }
    }

    /** A side of a binary expression. */
    enum Side {
        LEFT,
        RIGHT
    }
}
