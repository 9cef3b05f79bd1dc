package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/**
 * One logical line as the formatter sees it: three cells, of which the last two may be empty. A heredoc belongs to the
 * line that opens it, whatever number of lines it fills.
 *
 * @param lead the text before the equals sign, or the whole line
 * @param assignment {@code = value}, when the value ends on this line with balanced brackets
 * @param comment a comment behind something else; one alone on its line is the lead
 * @param netBrackets brackets opened minus brackets closed
 * @param ending the line break, empty for the last line of a text without one
 */
record HclLine(String lead, String assignment, String comment, int netBrackets, String ending) {

    boolean isEmpty() {
        return lead.isEmpty();
    }

    boolean isAssignment() {
        return !assignment.isEmpty();
    }

    boolean hasTrailingComment() {
        return !comment.isEmpty();
    }

    static List<HclLine> split(List<HclToken> tokens) {
        List<HclLine> lines = new ArrayList<>();
        List<HclToken> current = new ArrayList<>();
        for (HclToken token : tokens) {
            if (token.is(Kind.NEWLINE) || token.is(Kind.END)) {
                lines.add(of(current, token.text()));
                current.clear();
            } else {
                current.add(token);
            }
        }
        return lines;
    }

    private static HclLine of(List<HclToken> tokens, String ending) {
        List<HclToken> code = tokens;
        String comment = "";
        HclToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && last.is(Kind.LINE_COMMENT) && tokens.size() > 1) {
            code = tokens.subList(0, tokens.size() - 1);
            comment = last.text();
        }
        int net = netBrackets(code, 0);
        int equals = assignmentStart(code);
        if (equals < 0) {
            return new HclLine(text(code), "", comment, net, ending);
        }
        List<HclToken> value = code.subList(equals, code.size());
        return new HclLine(text(code.subList(0, equals)), text(value), comment, net, ending);
    }

    /** Index of the equals sign whose value can be aligned, -1 if the line has none. */
    private static int assignmentStart(List<HclToken> code) {
        for (int i = 1; i < code.size(); i++) {
            if (code.get(i).isSymbol("=")) {
                return netBrackets(code, i) == 0 ? i : -1;
            }
        }
        return -1;
    }

    private static int netBrackets(List<HclToken> code, int from) {
        int net = 0;
        for (int i = from; i < code.size(); i++) {
            net += code.get(i).bracketChange();
        }
        return net;
    }

    private static String text(List<HclToken> tokens) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            HclToken token = tokens.get(i);
            if (i > 0 && HclSpacing.isBlankBetween(i > 1 ? tokens.get(i - 2) : null, tokens.get(i - 1), token)) {
                out.append(' ');
            }
            out.append(token.text());
        }
        return out.toString();
    }
}
