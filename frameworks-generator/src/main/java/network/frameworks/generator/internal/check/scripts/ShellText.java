package network.frameworks.generator.internal.check.scripts;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A shell script as far as its brackets and quotes go. Not a parser: it knows what the scripts of the tree use.
 * Comments and the inside of single quotes are blanked out, so that offsets stay true.
 */
final class ShellText {

    private static final char SUBSHELL = ')';
    private static final char EXPANSION = '}';
    private static final char QUOTE = '"';

    private record Open(char end, int offset) {}

    private final String text;
    private final Problems problems;
    private final StringBuilder code;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private ShellText(Problems problems) {
        this.text = problems.text();
        this.problems = problems;
        this.code = new StringBuilder(text);
    }

    /** The text without comments and single-quoted strings; what is unbalanced becomes a problem. */
    static String code(Problems problems) {
        return new ShellText(problems).read();
    }

    private String read() {
        while (at < text.length()) {
            step();
            at++;
        }
        open.forEach(left ->
                problems.add(left.offset(), Code.UNBALANCED, "what opens here is never closed with " + left.end()));
        return code.toString();
    }

    private void step() {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean quoted = ends(QUOTE);
        if (c == '\\') {
            at++;
        } else if (c == '$' && (next == '(' || next == '{')) {
            at++;
            open.push(new Open(next == '(' ? SUBSHELL : EXPANSION, at));
        } else if (quoted) {
            if (c == QUOTE) {
                open.pop();
            }
        } else {
            plain(c);
        }
    }

    private void plain(char c) {
        if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            int end = text.indexOf('\n', at);
            blank(at, end < 0 ? text.length() : end);
        } else if (c == '\'') {
            int end = text.indexOf('\'', at + 1);
            if (end < 0) {
                problems.add(at, Code.UNBALANCED, "this quote is never closed");
                end = text.length();
            }
            blank(at + 1, end);
        } else if (c == QUOTE) {
            open.push(new Open(QUOTE, at));
        } else if (c == '(') {
            open.push(new Open(SUBSHELL, at));
        } else if (c == SUBSHELL && ends(SUBSHELL) || c == EXPANSION && ends(EXPANSION)) {
            open.pop();
        }
    }

    private boolean ends(char end) {
        return !open.isEmpty() && open.peek().end() == end;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
        at = to;
    }
}
