package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.internal.syntax.jinja.JinjaToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a Jinja template into pieces. Comments leave none, raw blocks their text; the signs of whitespace control belong
 * to the delimiters. As Ansible has it, the line break behind a statement is no text.
 */
final class JinjaLexer {

    /** What Python takes for a space. */
    private static final String SPACES = "[\\s\\x1c-\\x1f]";

    private static final Pattern OPENING = unicode("\\{%[-+]?" + SPACES + "*raw" + SPACES + "*-?%}|\\{[{%#][-+]?");
    private static final Pattern RAW_END = unicode("\\{%[-+]?" + SPACES + "*endraw" + SPACES + "*[-+]?%}");
    private static final Pattern SPACE = unicode(SPACES + "+");
    private static final Pattern COMMENT_END = Pattern.compile("[-+]?#}");
    private static final Pattern FLOAT =
            Pattern.compile("(?<!\\.)(\\d+_)*\\d+((\\.(\\d+_)*\\d+)?[eE][-+]?(\\d+_)*\\d+|\\.(\\d+_)*\\d+)");
    private static final Pattern INTEGER =
            Pattern.compile("0[bB](_?[01])+|0[oO](_?[0-7])+|0[xX](_?[\\da-fA-F])+|[1-9](_?\\d)*|0(_?0)*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]*");
    private static final Pattern STRING =
            Pattern.compile("'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"", Pattern.DOTALL);
    private static final Pattern OPERATOR = Pattern.compile("//|\\*\\*|==|!=|>=|<=|[-+/*%~\\[\\](){}><=.:|,;]");
    private static final String CLOSING_BRACKETS = ")]}";
    private static final String OPENING_BRACKETS = "([{";

    private final String text;
    private final List<JinjaToken> tokens = new ArrayList<>();
    private int at;

    private JinjaLexer(String text) {
        this.text = text;
    }

    private static Pattern unicode(String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The pieces of a text with expressions and statements between delimiters.
     *
     * @throws JinjaException when one does not end, or holds what is no piece
     */
    static List<JinjaToken> template(String text) {
        return new JinjaLexer(text).template();
    }

    /**
     * The pieces of a bare expression.
     *
     * @throws JinjaException when it holds what is no piece
     */
    static List<JinjaToken> expression(String text) {
        JinjaLexer lexer = new JinjaLexer(text);
        lexer.inside("", 0);
        return lexer.ended();
    }

    private List<JinjaToken> template() {
        Matcher opening = OPENING.matcher(text);
        while (opening.find(at)) {
            String found = opening.group();
            written(at, opening.start(), found.startsWith("-", 2));
            at = opening.end();
            if (isNothingInside(found)) {
                at = text.length();
            } else if (found.startsWith("{#")) {
                Matcher end = find(COMMENT_END, opening.start(), "the comment does not end");
                closed(end.group(), end.end());
            } else if (found.endsWith("%}")) {
                closed(found.endsWith("-%}") ? found : "+%}", at);
                Matcher end = find(RAW_END, opening.start(), "the raw block does not end");
                written(at, end.start(), end.group().startsWith("-", 2));
                closed(end.group(), end.end());
            } else {
                boolean statement = found.startsWith("{%");
                tokens.add(new JinjaToken(statement ? Kind.STATEMENT : Kind.EXPRESSION, found, opening.start()));
                inside(statement ? "%}" : "}}", opening.start());
            }
        }
        written(at, text.length(), false);
        return ended();
    }

    /** Jinja lets a comment or raw block open when the text ends right behind its start. */
    private boolean isNothingInside(String delimiter) {
        return (delimiter.startsWith("{#") || delimiter.endsWith("%}"))
                && (at == text.length() || text.startsWith("\n", at) && at == text.length() - 1);
    }

    private List<JinjaToken> ended() {
        tokens.add(new JinjaToken(Kind.END_OF_TEXT, "", text.length()));
        return List.copyOf(tokens);
    }

    private void written(int from, int to, boolean stripped) {
        int end = to;
        while (stripped
                && end > from
                && SPACE.matcher(text.substring(end - 1, end)).matches()) {
            end--;
        }
        if (end > from) {
            tokens.add(new JinjaToken(Kind.TEXT, text.substring(from, end), from));
        }
    }

    /** Goes on behind a closing delimiter and the space that it takes away. */
    private void closed(String delimiter, int end) {
        at = end;
        char sign = delimiter.length() < 3 ? ' ' : delimiter.charAt(delimiter.length() - 3);
        if (sign == '-') {
            take(SPACE, null);
        } else if (sign != '+' && !delimiter.endsWith("}}")) {
            at += text.startsWith("\n", at) ? 1 : 0;
        }
    }

    private Matcher find(Pattern end, int start, String otherwise) {
        Matcher matcher = end.matcher(text);
        if (!matcher.find(at)) {
            throw new JinjaException(start, otherwise);
        }
        return matcher;
    }

    /** The pieces up to a closing delimiter, or up to the end of the text without one. */
    private void inside(String end, int start) {
        Deque<String> brackets = new ArrayDeque<>();
        while (at < text.length()) {
            if (brackets.isEmpty() && closes(end)) {
                return;
            }
            if (!take(SPACE, null)) {
                piece(brackets);
            }
        }
        if (!end.isEmpty()) {
            throw new JinjaException(start, "no " + end + " ends what starts here");
        }
    }

    private boolean closes(String end) {
        if (end.isEmpty()) {
            return false;
        }
        boolean signed = text.startsWith("-" + end, at) || end.equals("%}") && text.startsWith("+" + end, at);
        if (!signed && !text.startsWith(end, at)) {
            return false;
        }
        tokens.add(new JinjaToken(Kind.END, end, at));
        int behind = at + end.length() + (signed ? 1 : 0);
        closed(text.substring(at, behind), behind);
        return true;
    }

    private void piece(Deque<String> brackets) {
        int start = at;
        boolean taken = take(FLOAT, Kind.FLOAT)
                || take(INTEGER, Kind.INTEGER)
                || take(NAME, Kind.NAME)
                || take(STRING, Kind.STRING)
                || take(OPERATOR, Kind.OPERATOR);
        if (!taken) {
            throw new JinjaException(
                    start, "nothing starts with '" + text.substring(start, text.offsetByCodePoints(start, 1)) + "'");
        }
        String piece = text.substring(start, at);
        if (OPENING_BRACKETS.contains(piece)) {
            brackets.push(piece);
        } else if (CLOSING_BRACKETS.contains(piece)) {
            boolean matches =
                    !brackets.isEmpty() && OPENING_BRACKETS.indexOf(brackets.pop()) == CLOSING_BRACKETS.indexOf(piece);
            if (!matches) {
                throw new JinjaException(start, "no bracket is open that '" + piece + "' closes");
            }
        }
    }

    private boolean take(Pattern pattern, @Nullable Kind kind) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return false;
        }
        if (kind != null) {
            tokens.add(new JinjaToken(kind, matcher.group(), at));
        }
        at = matcher.end();
        return true;
    }
}
