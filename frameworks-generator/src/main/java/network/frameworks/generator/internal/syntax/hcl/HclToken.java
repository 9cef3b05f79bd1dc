package network.frameworks.generator.internal.syntax.hcl;

/**
 * One lexical unit. String templates are kept flat ({@code "}, text, <code>${</code>, …, <code>}</code>, {@code "}), so
 * that formatter and parser see what stands inside an interpolation like any other expression.
 *
 * @param kind what it is
 * @param text the exact source text
 * @param position where it starts
 */
record HclToken(Kind kind, String text, HclPosition position) {

    enum Kind {
        IDENTIFIER,
        NUMBER,
        /** Operators and brackets; the text tells which. */
        SYMBOL,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        /** Literal characters of a quoted string or of a heredoc, still escaped. */
        TEXT,
        /** {@code <<EOT} or {@code <<-EOT} together with its line break. */
        OPEN_HEREDOC,
        /** The marker that ends a heredoc, with the blanks before it. */
        CLOSE_HEREDOC,
        /** <code>${</code> or <code>%{</code>, with a strip marker if there is one. */
        OPEN_TEMPLATE,
        CLOSE_TEMPLATE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        NEWLINE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isIdentifier(String name) {
        return kind == Kind.IDENTIFIER && text.equals(name);
    }

    /** How much deeper (positive) or shallower (negative) the nesting is after this token. */
    int bracketChange() {
        return switch (kind) {
            case SYMBOL ->
                switch (text) {
                    case "(", "[", "{" -> 1;
                    case ")", "]", "}" -> -1;
                    default -> 0;
                };
            case OPEN_TEMPLATE -> 1;
            case CLOSE_TEMPLATE -> -1;
            default -> 0;
        };
    }

    /** How a reader of an error message would name this token. */
    String described() {
        return switch (kind) {
            case NEWLINE -> "the end of the line";
            case END -> "the end of the file";
            default -> "'" + text.strip() + "'";
        };
    }
}
