package network.frameworks.generator.internal.syntax.promql;

/**
 * A word of an expression.
 *
 * @param kind what sort of word it is
 * @param text the word; for a string its value
 * @param offset where it starts, from 0
 */
record Token(Kind kind, String text, int offset) {

    /** What sort of word a token is. */
    enum Kind {
        NAME,
        NUMBER,
        DURATION,
        STRING,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it is this keyword; keywords are read in any case. */
    boolean word(String keyword) {
        return kind == Kind.NAME && text.equalsIgnoreCase(keyword);
    }
}
