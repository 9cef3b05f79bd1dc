package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/**
 * A reading head over tokens without comments. Line breaks end an expression in a body and in an object, but mean
 * nothing between parentheses, square brackets and inside a template; the head hides them where they mean nothing.
 */
final class HclTokens {

    private final List<HclToken> tokens;
    private final Deque<Boolean> hidesLineBreaks = new ArrayDeque<>();
    private int at;

    HclTokens(List<HclToken> tokens) {
        this.tokens = tokens.stream()
                .filter(token -> !token.is(Kind.LINE_COMMENT) && !token.is(Kind.BLOCK_COMMENT))
                .toList();
        hidesLineBreaks.push(false);
    }

    /** From here to the matching {@link #leave()} line breaks are hidden, or not. */
    void enter(boolean hideLineBreaks) {
        hidesLineBreaks.push(hideLineBreaks);
    }

    void leave() {
        hidesLineBreaks.pop();
    }

    HclToken peek() {
        if (Boolean.TRUE.equals(hidesLineBreaks.peek())) {
            skipLineBreaks();
        }
        return tokens.get(at);
    }

    /** The token behind the next one. */
    HclToken peekSecond() {
        peek();
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    HclToken next() {
        HclToken token = peek();
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    void skipLineBreaks() {
        while (tokens.get(at).is(Kind.NEWLINE)) {
            at++;
        }
    }

    boolean acceptSymbol(String symbol) {
        if (peek().isSymbol(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    HclToken expect(Kind kind, String wanted) {
        HclToken token = next();
        if (!token.is(kind)) {
            throw unexpected(token, wanted);
        }
        return token;
    }

    void expectSymbol(String symbol) {
        HclToken token = next();
        if (!token.isSymbol(symbol)) {
            throw unexpected(token, "'" + symbol + "'");
        }
    }

    void expectWord(String word) {
        HclToken token = next();
        if (!token.isIdentifier(word)) {
            throw unexpected(token, "'" + word + "'");
        }
    }

    static HclSyntaxException unexpected(HclToken token, String wanted) {
        return new HclSyntaxException(token.position(), "expected " + wanted + " but found " + token.described());
    }
}
