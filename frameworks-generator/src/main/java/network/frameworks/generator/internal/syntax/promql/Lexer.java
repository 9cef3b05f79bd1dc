package network.frameworks.generator.internal.syntax.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.syntax.promql.Token.Kind;

/** Cuts an expression into words. */
final class Lexer {

    private static final Pattern BLANK = Pattern.compile("(?:\\s+|#[^\\n]*)+");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\w+|\\{\\w+\\})");
    private static final Pattern DURATION = Pattern.compile("(?:\\d+(?:ms|[smhdwy]))+(?![a-zA-Z0-9_])");
    private static final Pattern NUMBER =
            Pattern.compile("0[xX][0-9a-fA-F]+|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "=~", "!~", "=", "<", ">", "+", "-", "*", "/", "%", "^", "(", ")", "{", "}", "[",
            "]", ",", ":", "@");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).run();
    }

    private List<Token> run() {
        skip();
        while (position < text.length()) {
            if (!string()
                    && !take(VARIABLE, Kind.DURATION)
                    && !take(NAME, Kind.NAME)
                    && !take(DURATION, Kind.DURATION)
                    && !take(NUMBER, Kind.NUMBER)
                    && !sign()) {
                throw new PromqlException(position, "unexpected character '" + text.charAt(position) + "'");
            }
            skip();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private void skip() {
        Matcher matcher = BLANK.matcher(text).region(position, text.length());
        if (matcher.lookingAt()) {
            position = matcher.end();
        }
    }

    private boolean take(Pattern pattern, Kind kind) {
        // A name may start with ':' only where no subquery step can stand.
        if (kind == Kind.NAME && text.charAt(position) == ':') {
            return false;
        }
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        tokens.add(new Token(kind, matcher.group(), position));
        position = matcher.end();
        return true;
    }

    private boolean sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, position)) {
                tokens.add(new Token(Kind.SIGN, sign, position));
                position += sign.length();
                return true;
            }
        }
        return false;
    }

    private boolean string() {
        char quote = text.charAt(position);
        if (quote != '"' && quote != '\'' && quote != '`') {
            return false;
        }
        StringBuilder value = new StringBuilder();
        int i = position + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            char c = text.charAt(i);
            if (c == '\n' && quote != '`') {
                break;
            }
            if (c == '\\' && quote != '`') {
                i = escape(i + 1, value);
            } else {
                value.append(c);
                i++;
            }
        }
        if (i >= text.length() || text.charAt(i) != quote) {
            throw new PromqlException(position, "the string that starts here has no end");
        }
        tokens.add(new Token(Kind.STRING, value.toString(), position));
        position = i + 1;
        return true;
    }

    /** Reads what stands after a backslash and returns where the text goes on. */
    private int escape(int at, StringBuilder value) {
        String simple = "abfnrtv\\\"'";
        String plain = "\u0007\b\f\n\r\t\u000b\\\"'";
        int index = at < text.length() ? simple.indexOf(text.charAt(at)) : -1;
        if (index >= 0) {
            value.append(plain.charAt(index));
            return at + 1;
        }
        Matcher matcher = Pattern.compile("x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})")
                .matcher(text)
                .region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new PromqlException(at - 1, "unknown escape in a string");
        }
        int code = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                code = Integer.parseInt(digits, group == matcher.groupCount() ? 8 : 16);
            }
        }
        if (!Character.isValidCodePoint(code)) {
            throw new PromqlException(at - 1, "no such character");
        }
        value.appendCodePoint(code);
        return matcher.end();
    }
}
