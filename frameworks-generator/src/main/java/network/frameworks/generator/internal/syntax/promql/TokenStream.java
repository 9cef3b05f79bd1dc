package network.frameworks.generator.internal.syntax.promql;

import java.util.List;
import network.frameworks.generator.internal.syntax.promql.Token.Kind;

/** The words of an expression, read from left to right. */
class TokenStream {

    private final List<Token> tokens;
    private int position;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    final Token peek() {
        return tokens.get(position);
    }

    final Token next() {
        Token token = tokens.get(position);
        if (token.kind() != Kind.END) {
            position++;
        }
        return token;
    }

    final boolean accept(String sign) {
        if (peek().is(sign)) {
            position++;
            return true;
        }
        return false;
    }

    final boolean acceptWord(String word) {
        if (peek().word(word)) {
            position++;
            return true;
        }
        return false;
    }

    final void expect(String sign) {
        if (!accept(sign)) {
            throw unexpected("'" + sign + "'");
        }
    }

    final PromqlException unexpected(String wanted) {
        Token token = peek();
        String found = token.kind() == Kind.END ? "the end" : "'" + token.text() + "'";
        return new PromqlException(token.offset(), "expected " + wanted + " but found " + found);
    }
}
