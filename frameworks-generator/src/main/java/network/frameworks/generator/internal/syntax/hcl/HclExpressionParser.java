package network.frameworks.generator.internal.syntax.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Access;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Call;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Entry;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ForEach;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Index;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Literal;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Name;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Operation;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Part;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Splat;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Tuple;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;

/** Recursive descent over the expression grammar, loosest binding first. */
final class HclExpressionParser {

    private static final List<Set<String>> BINARY_OPERATORS = List.of(
            Set.of("||"),
            Set.of("&&"),
            Set.of("==", "!="),
            Set.of("<", ">", "<=", ">="),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private final HclTokens tokens;
    private final HclTemplateParser templates;

    HclExpressionParser(HclTokens tokens) {
        this.tokens = tokens;
        this.templates = new HclTemplateParser(tokens, this);
    }

    HclExpression expression() {
        HclExpression condition = binary(0);
        HclToken operator = tokens.peek();
        if (!tokens.acceptSymbol("?")) {
            return condition;
        }
        HclExpression whenTrue = expression();
        tokens.expectSymbol(":");
        HclExpression whenFalse = expression();
        return new Operation("?", List.of(condition, whenTrue, whenFalse), operator.position());
    }

    private HclExpression binary(int level) {
        if (level == BINARY_OPERATORS.size()) {
            return unary();
        }
        HclExpression left = binary(level + 1);
        while (tokens.peek().is(Kind.SYMBOL)
                && BINARY_OPERATORS.get(level).contains(tokens.peek().text())) {
            HclToken operator = tokens.next();
            left = new Operation(operator.text(), List.of(left, binary(level + 1)), operator.position());
        }
        return left;
    }

    private HclExpression unary() {
        HclToken operator = tokens.peek();
        if (tokens.acceptSymbol("-") || tokens.acceptSymbol("!")) {
            return new Operation(operator.text(), List.of(unary()), operator.position());
        }
        return withSteps(term());
    }

    /** A term with everything that may follow it: {@code .name}, {@code [key]} and splats. */
    private HclExpression withSteps(HclExpression term) {
        HclExpression result = term;
        while (true) {
            HclToken token = tokens.peek();
            if (tokens.acceptSymbol(".")) {
                result = dotStep(result, token.position());
            } else if (tokens.acceptSymbol("[")) {
                result = bracketStep(result, token.position());
            } else {
                return result;
            }
        }
    }

    private HclExpression dotStep(HclExpression target, HclPosition position) {
        HclToken step = tokens.next();
        if (step.isSymbol("*")) {
            return new Splat(target, position);
        }
        if (step.is(Kind.NUMBER)) {
            return new Index(target, new Literal(step.text(), step.position()), position);
        }
        if (!step.is(Kind.IDENTIFIER)) {
            throw HclTokens.unexpected(step, "the name of an attribute after '.'");
        }
        return new Access(target, step.text(), position);
    }

    private HclExpression bracketStep(HclExpression target, HclPosition position) {
        tokens.enter(true);
        HclExpression result;
        if (tokens.acceptSymbol("*")) {
            result = new Splat(target, position);
        } else {
            result = new Index(target, expression(), position);
        }
        closing("]");
        return result;
    }

    /** Takes the closing bracket, then lets line breaks mean again what they meant outside. */
    private void closing(String bracket) {
        tokens.expectSymbol(bracket);
        tokens.leave();
    }

    private HclExpression term() {
        HclToken token = tokens.next();
        return switch (token.kind()) {
            case NUMBER -> new Literal(token.text(), token.position());
            case OPEN_QUOTE -> templates.quoted(token.position());
            case OPEN_HEREDOC -> templates.heredoc(token.position());
            case IDENTIFIER -> word(token);
            case SYMBOL -> bracketed(token);
            default -> throw HclTokens.unexpected(token, "an expression");
        };
    }

    private HclExpression word(HclToken first) {
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.acceptSymbol("::")) {
            name.append("::")
                    .append(tokens.expect(Kind.IDENTIFIER, "a function name").text());
        }
        if (tokens.acceptSymbol("(")) {
            return call(name.toString(), first.position());
        }
        if (name.length() > first.text().length()) {
            throw HclTokens.unexpected(tokens.peek(), "'(' after the function name");
        }
        return CONSTANTS.contains(first.text())
                ? new Literal(first.text(), first.position())
                : new Name(first.text(), first.position());
    }

    private HclExpression call(String name, HclPosition position) {
        tokens.enter(true);
        List<HclExpression> arguments = new ArrayList<>();
        boolean expanded = false;
        while (!tokens.peek().isSymbol(")")) {
            arguments.add(expression());
            expanded = tokens.acceptSymbol("...");
            if (expanded || !tokens.acceptSymbol(",")) {
                break;
            }
        }
        closing(")");
        return new Call(name, List.copyOf(arguments), expanded, position);
    }

    private HclExpression bracketed(HclToken bracket) {
        return switch (bracket.text()) {
            case "(" -> {
                tokens.enter(true);
                HclExpression inner = expression();
                closing(")");
                yield inner;
            }
            case "[" -> {
                tokens.enter(true);
                HclExpression list =
                        tokens.peek().isIdentifier("for") ? forEach("]", bracket) : tuple(bracket.position());
                closing("]");
                yield list;
            }
            case "{" -> braces(bracket);
            default -> throw HclTokens.unexpected(bracket, "an expression");
        };
    }

    private HclExpression tuple(HclPosition position) {
        List<HclExpression> items = new ArrayList<>();
        while (!tokens.peek().isSymbol("]")) {
            items.add(expression());
            if (!tokens.acceptSymbol(",")) {
                break;
            }
        }
        return new Tuple(List.copyOf(items), position);
    }

    private HclExpression braces(HclToken bracket) {
        tokens.enter(true);
        boolean isLoop = tokens.peek().isIdentifier("for");
        if (isLoop) {
            HclExpression loop = forEach("}", bracket);
            closing("}");
            return loop;
        }
        tokens.leave();
        tokens.enter(false);
        List<Entry> entries = new ArrayList<>();
        tokens.skipLineBreaks();
        while (!tokens.peek().isSymbol("}")) {
            entries.add(entry());
            boolean separated = tokens.acceptSymbol(",") || tokens.peek().is(Kind.NEWLINE);
            tokens.skipLineBreaks();
            if (!separated) {
                break;
            }
        }
        closing("}");
        return new ObjectLiteral(List.copyOf(entries), bracket.position());
    }

    private Entry entry() {
        HclToken first = tokens.peek();
        HclToken second = tokens.peekSecond();
        HclExpression key;
        if (first.is(Kind.IDENTIFIER) && (second.isSymbol("=") || second.isSymbol(":"))) {
            tokens.next();
            key = new Template(List.of(new Part.Text(first.text())), first.position());
        } else {
            key = expression();
        }
        if (!tokens.acceptSymbol(":")) {
            tokens.expectSymbol("=");
        }
        return new Entry(key, expression());
    }

    private HclExpression forEach(String end, HclToken bracket) {
        tokens.expectWord("for");
        List<String> names = loopNames();
        HclExpression collection = expression();
        tokens.expectSymbol(":");
        List<HclExpression> results = new ArrayList<>();
        results.add(expression());
        boolean makesObject = end.equals("}");
        if (makesObject) {
            tokens.expectSymbol("=>");
            results.add(expression());
            tokens.acceptSymbol("...");
        }
        if (tokens.peek().isIdentifier("if")) {
            tokens.next();
            results.add(expression());
        }
        return new ForEach(makesObject, names, collection, List.copyOf(results), bracket.position());
    }

    /** {@code value in} or {@code key, value in} */
    List<String> loopNames() {
        List<String> names = new ArrayList<>();
        names.add(tokens.expect(Kind.IDENTIFIER, "the name of a loop variable").text());
        if (tokens.acceptSymbol(",")) {
            names.add(tokens.expect(Kind.IDENTIFIER, "the name of a loop variable")
                    .text());
        }
        tokens.expectWord("in");
        return List.copyOf(names);
    }
}
