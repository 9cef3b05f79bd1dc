package network.frameworks.generator.internal.syntax.jinja;

import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.syntax.jinja.JinjaToken.Kind;

/** Reads pieces one after the other. */
final class JinjaTokens {

    private final List<JinjaToken> tokens;
    private int at;

    JinjaTokens(List<JinjaToken> tokens) {
        this.tokens = tokens;
    }

    JinjaToken current() {
        return tokens.get(at);
    }

    JinjaToken next() {
        JinjaToken token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    JinjaToken after() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean isName(String name) {
        return current().isName(name);
    }

    boolean isOperator(String operator) {
        return current().isOperator(operator);
    }

    boolean isOperator(Set<String> operators) {
        return current().kind() == Kind.OPERATOR && operators.contains(current().text());
    }

    /** Whether nothing more of a tuple comes: at the end, a closing bracket or one of some words. */
    boolean endsTuple(Set<String> words) {
        return current().kind() == Kind.END
                || isOperator(")")
                || current().kind() == Kind.NAME && words.contains(current().text());
    }

    boolean skipName(String name) {
        boolean is = isName(name);
        if (is) {
            next();
        }
        return is;
    }

    boolean skipOperator(String operator) {
        boolean is = isOperator(operator);
        if (is) {
            next();
        }
        return is;
    }

    void expectOperator(String operator) {
        if (!skipOperator(operator)) {
            throw unexpected("'" + operator + "'");
        }
    }

    void expectName(String name) {
        if (!skipName(name)) {
            throw unexpected("'" + name + "'");
        }
    }

    String name() {
        if (current().kind() != Kind.NAME) {
            throw unexpected("a name");
        }
        return next().text();
    }

    void end() {
        if (current().kind() != Kind.END) {
            throw unexpected("the end of the statement or expression");
        }
        next();
    }

    JinjaException unexpected(String wanted) {
        return new JinjaException(
                current().offset(),
                "expected " + wanted + ", found " + current().shown());
    }
}
