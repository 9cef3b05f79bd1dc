package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/**
 * The few rewrites of {@code terraform fmt} that touch more than blanks: spellings of Terraform 0.11 that mean the same
 * in a shorter form today.
 *
 * <ul>
 *   <li>an argument whose whole value is one interpolation loses the quotes around it;
 *   <li>block labels get quotes;
 *   <li>the type of a variable loses its quotes, and a bare collection gets an element type.
 * </ul>
 */
final class HclModernizer {

    private static final List<String> COLLECTIONS = List.of("list", "map", "set");
    private static final List<String> PRIMITIVES = List.of("string", "number", "bool");

    private final List<HclToken> tokens;
    private final List<HclToken> out;

    /** Type of every open block, innermost first. */
    private final Deque<String> blocks = new ArrayDeque<>();

    private int at;

    private HclModernizer(List<HclToken> tokens) {
        this.tokens = tokens;
        this.out = new ArrayList<>(tokens.size());
    }

    static List<HclToken> modernize(List<HclToken> tokens) {
        HclModernizer modernizer = new HclModernizer(tokens);
        while (modernizer.at < tokens.size()) {
            modernizer.item();
        }
        return modernizer.out;
    }

    /** Handles one item of a body: an argument with its whole value, a block header, or anything else token-wise. */
    private void item() {
        HclToken first = tokens.get(at);
        if (first.isSymbol("}") && !blocks.isEmpty()) {
            blocks.pop();
        }
        if (!first.is(Kind.IDENTIFIER)) {
            out.add(tokens.get(at++));
            return;
        }
        if (at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("=")) {
            argument();
        } else {
            header();
        }
    }

    private void argument() {
        int end = valueEnd(at + 2);
        List<HclToken> value = tokens.subList(at + 2, end);
        boolean isVariableType = blocks.size() == 1
                && "variable".equals(blocks.peek())
                && tokens.get(at).isIdentifier("type");
        out.addAll(tokens.subList(at, at + 2));
        out.addAll(isVariableType ? type(value) : unwrapped(value));
        at = end;
    }

    /** Where the value that starts here ends: at the first line break, comment or closing brace outside of brackets. */
    private int valueEnd(int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            HclToken token = tokens.get(i);
            boolean ends =
                    token.is(Kind.NEWLINE) || token.is(Kind.END) || token.is(Kind.LINE_COMMENT) || token.isSymbol("}");
            if (depth == 0 && ends) {
                return i;
            }
            depth += token.bracketChange();
        }
        return tokens.size();
    }

    private static List<HclToken> unwrapped(List<HclToken> value) {
        int last = value.size() - 1;
        boolean isQuotedTemplate = value.size() > 4
                && value.get(0).is(Kind.OPEN_QUOTE)
                && value.get(1).text().equals("${")
                && value.get(last - 1).text().equals("}")
                && value.get(last).is(Kind.CLOSE_QUOTE);
        if (!isQuotedTemplate || matchingClose(value) != last - 1) {
            return value;
        }
        List<HclToken> inner = value.subList(2, last - 1);
        boolean fillsOneLine = inner.stream().noneMatch(token -> token.is(Kind.NEWLINE));
        return fillsOneLine ? inner : value;
    }

    /** Index of the token that closes the template opened at index 1. */
    private static int matchingClose(List<HclToken> value) {
        int depth = 0;
        for (int i = 1; i < value.size(); i++) {
            depth += value.get(i).bracketChange();
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<HclToken> type(List<HclToken> value) {
        boolean quoted = value.size() == 3 && value.get(0).is(Kind.OPEN_QUOTE);
        if (!quoted && value.size() != 1) {
            return value;
        }
        HclToken name = value.get(quoted ? 1 : 0);
        if (COLLECTIONS.contains(name.text())) {
            // A quoted collection comes from the days when its elements were strings.
            return List.of(bare(name.text() + (quoted ? "(string)" : "(any)"), name));
        }
        return quoted && PRIMITIVES.contains(name.text()) ? List.of(bare(name.text(), name)) : value;
    }

    private static HclToken bare(String text, HclToken inPlaceOf) {
        return new HclToken(Kind.IDENTIFIER, text, inPlaceOf.position());
    }

    private void header() {
        blocks.push(tokens.get(at).text());
        out.add(tokens.get(at++));
        while (isLabel(tokens.get(at))) {
            HclToken label = tokens.get(at++);
            boolean isBare =
                    label.is(Kind.IDENTIFIER) && !out.get(out.size() - 1).is(Kind.OPEN_QUOTE);
            out.add(isBare ? bare('"' + label.text() + '"', label) : label);
        }
        out.add(tokens.get(at++));
    }

    /** The token list ends with one that is no label, so the search cannot run over it. */
    private static boolean isLabel(HclToken token) {
        return switch (token.kind()) {
            case IDENTIFIER, OPEN_QUOTE, TEXT, CLOSE_QUOTE -> true;
            default -> false;
        };
    }
}
