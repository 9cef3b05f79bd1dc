package network.frameworks.generator.internal.syntax.promql;

/**
 * A condition on one label.
 *
 * @param label the label
 * @param operator how its value is compared
 * @param value the value or regular expression
 */
public record Matcher(String label, Operator operator, String value) {

    /** How a label's value is compared. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        REGEX("=~"),
        NOT_REGEX("!~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The operator in PromQL. */
        public String sign() {
            return sign;
        }

        /** Whether the value is a regular expression. */
        public boolean regex() {
            return this == REGEX || this == NOT_REGEX;
        }
    }

    /** The label has this value. */
    public static Matcher equal(String label, String value) {
        return new Matcher(label, Operator.EQUAL, value);
    }

    /** The label's value matches this regular expression. */
    public static Matcher regex(String label, String pattern) {
        return new Matcher(label, Operator.REGEX, pattern);
    }

    /** Whether a label with this value, or without one when the text is empty, passes. */
    public boolean accepts(String candidate) {
        return switch (operator) {
            case EQUAL -> candidate.equals(value);
            case NOT_EQUAL -> !candidate.equals(value);
            case REGEX -> candidate.matches(value);
            case NOT_REGEX -> !candidate.matches(value);
        };
    }
}
