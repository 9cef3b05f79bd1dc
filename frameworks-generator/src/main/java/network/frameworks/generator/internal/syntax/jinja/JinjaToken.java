package network.frameworks.generator.internal.syntax.jinja;

/**
 * A piece of a template: text, a delimiter, or a piece of what stands between delimiters.
 *
 * @param kind what it is
 * @param text its characters
 * @param offset where it starts
 */
record JinjaToken(Kind kind, String text, int offset) {

    enum Kind {
        /** Text outside of all delimiters, as it is written. */
        TEXT,
        NAME,
        STRING,
        INTEGER,
        FLOAT,
        OPERATOR,
        /** <code>{{</code>, the start of an expression. */
        EXPRESSION,
        /** <code>{%</code>, the start of a statement. */
        STATEMENT,
        /** The end of an expression or statement. */
        END,
        /** The end of all. */
        END_OF_TEXT
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** What it is, for messages. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the statement or expression";
            case END_OF_TEXT -> "the end of the text";
            default -> "'" + text + "'";
        };
    }
}
