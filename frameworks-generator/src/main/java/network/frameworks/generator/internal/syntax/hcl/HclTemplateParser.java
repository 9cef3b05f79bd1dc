package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Part;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/** Reads what stands between the quotes of a string or in a heredoc. */
final class HclTemplateParser {

    private final HclTokens tokens;
    private final HclExpressionParser expressions;

    HclTemplateParser(HclTokens tokens, HclExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Template quoted(HclPosition position) {
        return template(Kind.CLOSE_QUOTE, true, position);
    }

    /** Backslashes mean nothing in a heredoc. */
    Template heredoc(HclPosition position) {
        return template(Kind.CLOSE_HEREDOC, false, position);
    }

    private Template template(Kind end, boolean escaped, HclPosition position) {
        List<Part> parts = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        while (true) {
            HclToken token = tokens.next();
            if (token.is(end)) {
                if (!open.isEmpty()) {
                    throw new HclSyntaxException(
                            token.position(), "the template directive '" + open.peek() + "' is never ended");
                }
                return new Template(parts, position);
            }
            if (token.is(Kind.TEXT)) {
                parts.add(new Part.Text(unescape(token.text(), escaped)));
            } else {
                tokens.enter(true);
                parts.add(token.text().startsWith("$") ? interpolation() : directive(open));
                tokens.leave();
            }
        }
    }

    private Part interpolation() {
        HclExpression value = expressions.expression();
        tokens.expect(Kind.CLOSE_TEMPLATE, "'}'");
        return new Part.Interpolation(value);
    }

    private Part directive(Deque<String> open) {
        HclToken keyword = tokens.expect(Kind.IDENTIFIER, "'if' or 'for'");
        List<String> names = List.of();
        Optional<HclExpression> value = Optional.empty();
        switch (keyword.text()) {
            case "if" -> {
                open.push("if");
                value = Optional.of(expressions.expression());
            }
            case "for" -> {
                open.push("for");
                names = expressions.loopNames();
                value = Optional.of(expressions.expression());
            }
            case "else" -> requireInnermost(open, "if", keyword);
            case "endif" -> {
                requireInnermost(open, "if", keyword);
                open.pop();
            }
            case "endfor" -> {
                requireInnermost(open, "for", keyword);
                open.pop();
            }
            default -> throw HclTokens.unexpected(keyword, "'if', 'for', 'else', 'endif' or 'endfor'");
        }
        tokens.expect(Kind.CLOSE_TEMPLATE, "'}'");
        return new Part.Directive(keyword.text(), names, value);
    }

    private static void requireInnermost(Deque<String> open, String opener, HclToken keyword) {
        if (!opener.equals(open.peek())) {
            throw new HclSyntaxException(
                    keyword.position(), "'" + keyword.text() + "' without an open '" + opener + "' before it");
        }
    }

    private static String unescape(String source, boolean escaped) {
        StringBuilder out = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (source.startsWith("$${", i) || source.startsWith("%%{", i)) {
                out.append(c).append('{');
                i += 3;
            } else if (escaped && c == '\\') {
                i += appendEscape(source, i, out);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** The lexer has made sure that only these escapes occur. */
    private static int appendEscape(String source, int at, StringBuilder out) {
        char kind = source.charAt(at + 1);
        int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        switch (kind) {
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'u', 'U' ->
                out.appendCodePoint(Integer.parseUnsignedInt(source.substring(at + 2, at + 2 + digits), 16));
            default -> out.append(kind);
        }
        return 2 + digits;
    }
}
