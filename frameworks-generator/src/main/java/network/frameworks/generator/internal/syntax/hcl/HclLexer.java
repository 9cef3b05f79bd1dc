package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/** Cuts HCL text into tokens; refuses what no HCL grammar could accept. */
final class HclLexer {

    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "=>", "&&", "||", "::");
    private static final String SINGLES = "=<>+-*/%!?:.,()[]{}";

    private final String source;
    private final List<HclToken> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int column = 1;

    private HclLexer(String source) {
        this.source = source;
    }

    /** All tokens of the text, the last one of kind {@link Kind#END}. */
    static List<HclToken> tokens(String source) {
        HclLexer lexer = new HclLexer(source);
        lexer.code(false);
        lexer.add(Kind.END, 0);
        return lexer.tokens;
    }

    /** Lexes ordinary code up to the end of the text or, inside a template, up to the brace that closes it. */
    private void code(boolean insideTemplate) {
        int depth = 0;
        while (offset < source.length()) {
            char c = source.charAt(offset);
            if (insideTemplate && depth == 0 && (c == '}' || source.startsWith("~}", offset))) {
                add(Kind.CLOSE_TEMPLATE, c == '}' ? 1 : 2);
                return;
            }
            if (c == ' ' || c == '\t') {
                advance(1);
            } else if (c == '\n' || source.startsWith("\r\n", offset)) {
                add(Kind.NEWLINE, c == '\n' ? 1 : 2);
            } else if (c == '"') {
                quoted();
            } else if (c == '#' || source.startsWith("//", offset)) {
                lineComment();
            } else if (source.startsWith("/*", offset)) {
                blockComment();
            } else if (source.startsWith("<<", offset)) {
                heredoc();
            } else if (isIdentifierStart(source.codePointAt(offset))) {
                add(Kind.IDENTIFIER, identifierLength(offset));
            } else if (c >= '0' && c <= '9') {
                add(Kind.NUMBER, numberLength());
            } else {
                String symbol = symbol();
                depth += switch (symbol) {
                    case "{" -> 1;
                    case "}" -> -1;
                    default -> 0;
                };
                add(Kind.SYMBOL, symbol.length());
            }
        }
        if (insideTemplate) {
            throw broken("the template sequence is never closed with '}'");
        }
    }

    private String symbol() {
        if (source.startsWith("...", offset)) {
            return "...";
        }
        String pair = source.substring(offset, Math.min(offset + 2, source.length()));
        if (PAIRS.contains(pair)) {
            return pair;
        }
        if (SINGLES.indexOf(source.charAt(offset)) >= 0) {
            return pair.substring(0, 1);
        }
        throw broken("the character '" + Character.toString(source.codePointAt(offset)) + "' has no meaning in HCL");
    }

    private void lineComment() {
        int end = source.indexOf('\n', offset);
        end = end < 0 ? source.length() : end;
        if (end > offset && end < source.length() && source.charAt(end - 1) == '\r') {
            end--;
        }
        add(Kind.LINE_COMMENT, end - offset);
    }

    private void blockComment() {
        int end = source.indexOf("*/", offset + 2);
        if (end < 0) {
            throw broken("the comment is never closed with '*/'");
        }
        add(Kind.BLOCK_COMMENT, end + 2 - offset);
    }

    private void quoted() {
        HclPosition opened = position();
        add(Kind.OPEN_QUOTE, 1);
        int end = offset;
        while (end < source.length()) {
            char c = source.charAt(end);
            if (c == '"') {
                text(end);
                add(Kind.CLOSE_QUOTE, 1);
                return;
            }
            if (c == '\n') {
                text(end);
                throw broken("a quoted string cannot contain a line break; use \\n or a heredoc");
            }
            if (c == '\\') {
                end += escapeLength(end);
            } else if (isTemplateStart(end)) {
                text(end);
                template();
                end = offset;
            } else {
                end += literalLength(end);
            }
        }
        throw new HclSyntaxException(opened, "the string is never closed with '\"'");
    }

    /** Length of the escape sequence at this place; HCL knows far fewer than Java or JSON. */
    private int escapeLength(int at) {
        char kind = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        int digits = switch (kind) {
            case 'n', 'r', 't', '"', '\\' -> 0;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> -1;
        };
        if (digits < 0 || !isCharacterNumber(at + 2, digits)) {
            text(at);
            throw broken("invalid escape sequence '\\" + kind + "'");
        }
        return 2 + digits;
    }

    /** Whether these hexadecimal digits number a character; halves of surrogate pairs are none. */
    private boolean isCharacterNumber(int at, int digits) {
        if (at + digits > source.length()) {
            return false;
        }
        String hex = source.substring(at, at + digits);
        if (!hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return false;
        }
        long number = digits == 0 ? 0 : Long.parseLong(hex, 16);
        return number <= Character.MAX_CODE_POINT
                && (number < Character.MIN_SURROGATE || number > Character.MAX_SURROGATE);
    }

    private boolean isTemplateStart(int at) {
        return source.startsWith("${", at) || source.startsWith("%{", at);
    }

    /** Length of literal text at this place: {@code $${} and {@code %%{} count as a unit, they do not open a template. */
    private int literalLength(int at) {
        if (source.startsWith("$${", at) || source.startsWith("%%{", at)) {
            return 3;
        }
        return 1;
    }

    private void template() {
        boolean strips = source.startsWith("~", offset + 2);
        add(Kind.OPEN_TEMPLATE, strips ? 3 : 2);
        code(true);
    }

    private void heredoc() {
        int start = offset + (source.startsWith("<<-", offset) ? 3 : 2);
        if (start >= source.length() || !isIdentifierStart(source.codePointAt(start))) {
            throw broken("'<<' must be followed by a heredoc marker");
        }
        int markerEnd = start + identifierLength(start);
        if (!source.startsWith("\n", markerEnd)) {
            throw broken("a heredoc marker must end its line");
        }
        String marker = source.substring(start, markerEnd);
        HclPosition opened = position();
        add(Kind.OPEN_HEREDOC, markerEnd + 1 - offset);
        int at = offset;
        boolean atLineStart = true;
        while (at < source.length()) {
            if (atLineStart && closesHeredoc(at, marker)) {
                text(at);
                add(Kind.CLOSE_HEREDOC, source.indexOf(marker, at) + marker.length() - at);
                return;
            }
            atLineStart = source.charAt(at) == '\n';
            if (isTemplateStart(at)) {
                text(at);
                template();
                at = offset;
                atLineStart = false;
            } else {
                at += literalLength(at);
            }
        }
        throw new HclSyntaxException(opened, "the heredoc is never closed with '" + marker + "'");
    }

    /** The marker closes only as a whole line: without a line break behind it, even the last line of a file does not. */
    private boolean closesHeredoc(int lineStart, String marker) {
        int end = source.indexOf('\n', lineStart);
        return end >= 0 && source.substring(lineStart, end).strip().equals(marker);
    }

    private void text(int end) {
        if (end > offset) {
            add(Kind.TEXT, end - offset);
        }
    }

    private int numberLength() {
        int end = digits(offset);
        if (end + 1 < source.length() && source.charAt(end) == '.' && isDigit(end + 1)) {
            end = digits(end + 1);
        }
        if (end < source.length() && (source.charAt(end) == 'e' || source.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < source.length() && "+-".indexOf(source.charAt(exponent)) >= 0) {
                exponent++;
            }
            if (isDigit(exponent)) {
                end = digits(exponent);
            }
        }
        if (end < source.length() && isIdentifierStart(source.codePointAt(end))) {
            throw broken("a number cannot be followed directly by a letter");
        }
        return end - offset;
    }

    private boolean isDigit(int at) {
        return at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
    }

    private int digits(int at) {
        int end = at;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int identifierLength(int at) {
        int end = at;
        while (end < source.length() && isIdentifierPart(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end - at;
    }

    private static boolean isIdentifierStart(int codePoint) {
        return codePoint == '_' || Character.isLetter(codePoint);
    }

    private static boolean isIdentifierPart(int codePoint) {
        return codePoint == '-' || codePoint == '_' || Character.isUnicodeIdentifierPart(codePoint);
    }

    private void add(Kind kind, int length) {
        String text = source.substring(offset, offset + length);
        tokens.add(new HclToken(kind, text, position()));
        advance(length);
    }

    private void advance(int length) {
        int end = offset + length;
        while (offset < end) {
            int codePoint = source.codePointAt(offset);
            offset += Character.charCount(codePoint);
            if (codePoint == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    private HclPosition position() {
        return new HclPosition(line, column);
    }

    private HclSyntaxException broken(String message) {
        return new HclSyntaxException(position(), message);
    }
}
