package network.frameworks.generator.internal.rehearsal.evaluator;

import network.frameworks.generator.internal.syntax.promql.Operator;

/** What operators make of two numbers. */
final class Arithmetic {

    private Arithmetic() {}

    static double of(Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED_BY -> left / right;
            case MODULO -> left % right;
            case POWER -> power(left, right);
            case ATAN2 -> Math.atan2(left, right);
            default -> throw new IllegalArgumentException(operator + " makes no number");
        };
    }

    /** One to any power is one, and so is any number to no power, whatever it is. */
    private static double power(double base, double exponent) {
        if (base == 1 || base == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        return Math.pow(base, exponent);
    }

    static boolean holds(Operator operator, double left, double right) {
        return switch (operator) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
            default -> throw new IllegalArgumentException(operator + " is no comparison");
        };
    }
}
