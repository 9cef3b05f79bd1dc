package network.frameworks.generator.internal.rehearsal;

import network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException;
import network.frameworks.generator.internal.rehearsal.evaluator.Evaluator;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Operator;
import network.frameworks.generator.internal.syntax.promql.Promql;

/** How far series are from making an expression give something, or nothing: 0 when they do. */
final class Distance {

    private static final double REFUSED = 1_000;
    private static final double MISSED = 1;

    private final Evaluator evaluator;
    private final long time;

    /**
     * @param evaluator knows the series
     * @param time when, milliseconds
     */
    Distance(Evaluator evaluator, long time) {
        this.evaluator = evaluator;
        this.time = time;
    }

    /** How far it is from giving something. */
    double something(Expr expr) {
        try {
            return samples(expr) ? 0 : missing(expr);
        } catch (EvaluationException e) {
            return REFUSED;
        }
    }

    private double missing(Expr expr) {
        if (expr instanceof Binary binary) {
            return switch (binary.operator()) {
                case OR -> Math.min(something(binary.left()), something(binary.right()));
                case AND -> apart(something(binary.left()) + something(binary.right()));
                case UNLESS -> apart(something(binary.left()) + nothing(binary.right()));
                default -> compared(binary);
            };
        }
        if (expr instanceof Call call && call.function().startsWith("absent")) {
            return nothing(call.arguments().get(0));
        }
        return MISSED + Promql.parts(expr).stream().mapToDouble(this::something).sum();
    }

    /** How far it is from giving nothing. */
    private double nothing(Expr expr) {
        try {
            return samples(expr) ? there(expr) : 0;
        } catch (EvaluationException e) {
            return REFUSED;
        }
    }

    private double there(Expr expr) {
        if (expr instanceof Binary binary) {
            return switch (binary.operator()) {
                case OR -> nothing(binary.left()) + nothing(binary.right());
                case AND -> Math.min(nothing(binary.left()), nothing(binary.right()));
                case UNLESS -> Math.min(nothing(binary.left()), something(binary.right()));
                default -> MISSED + evaluator.samples(expr, time).size();
            };
        }
        if (expr instanceof Call call && call.function().startsWith("absent")) {
            return something(call.arguments().get(0));
        }
        return MISSED + evaluator.samples(expr, time).size();
    }

    private double compared(Binary binary) {
        double missing = something(binary.left()) + something(binary.right());
        if (missing > 0 || !binary.operator().comparison()) {
            return MISSED + apart(missing);
        }
        double least = Double.POSITIVE_INFINITY;
        for (Sample left : evaluator.samples(binary.left(), time)) {
            for (Sample right : evaluator.samples(binary.right(), time)) {
                double far = far(binary.operator(), left.value(), right.value());
                least = Math.min(least, far);
            }
        }
        return Double.isNaN(least) ? MISSED : apart(least);
    }

    private static double far(Operator operator, double left, double right) {
        return switch (operator) {
            case GREATER, GREATER_OR_EQUAL -> Math.max(0, right - left);
            case LESS, LESS_OR_EQUAL -> Math.max(0, left - right);
            case EQUAL -> Math.abs(left - right);
            default -> 0;
        };
    }

    /** Less than one however far, and more than nothing: labels may still keep what holds apart. */
    private static double apart(double far) {
        double some = far + 1e-3;
        return some / (some + 1);
    }

    /** Whether an expression gives something; a window or a text is not asked. */
    private boolean samples(Expr expr) {
        return expr instanceof Expr.Text
                || expr instanceof Expr.Range
                || expr instanceof Expr.Subquery
                || expr instanceof Expr.Shifted
                || expr instanceof Expr.Pinned
                || !evaluator.samples(expr, time).isEmpty();
    }
}
