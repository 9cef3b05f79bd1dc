package network.frameworks.generator.internal.syntax.promql;

import java.util.Arrays;
import java.util.Optional;

/** A binary operator of PromQL. */
public enum Operator {
    OR("or", 1),
    AND("and", 2),
    UNLESS("unless", 2),
    EQUAL("==", 3),
    NOT_EQUAL("!=", 3),
    LESS("<", 3),
    LESS_OR_EQUAL("<=", 3),
    GREATER(">", 3),
    GREATER_OR_EQUAL(">=", 3),
    PLUS("+", 4),
    MINUS("-", 4),
    TIMES("*", 5),
    DIVIDED_BY("/", 5),
    MODULO("%", 5),
    ATAN2("atan2", 5),
    POWER("^", 6);

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }

    /** The operator in PromQL. */
    public String sign() {
        return sign;
    }

    /** Whether it keeps or drops samples by their value. */
    public boolean comparison() {
        return precedence == 3;
    }

    /** Whether it keeps or drops samples by the presence of others. */
    public boolean set() {
        return precedence <= 2;
    }

    /** How tightly it binds; more is tighter. */
    int precedence() {
        return precedence;
    }

    /** Whether {@code a op b op c} is read from the right. */
    boolean rightAssociative() {
        return this == POWER;
    }
}
