package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.syntax.jinja.JinjaNode.If;
import network.frameworks.generator.internal.syntax.jinja.JinjaNode.Print;
import network.frameworks.generator.internal.syntax.jinja.JinjaNode.Text;
import network.frameworks.generator.internal.syntax.jinja.JinjaToken.Kind;

/** Reads templates and expressions. Statements that only extensions of Jinja know are refused, as Ansible refuses them. */
public final class JinjaParser {

    private final JinjaTokens tokens;
    private final JinjaExpressions expressions;
    private final JinjaStatements statements;

    private JinjaParser(List<JinjaToken> tokens) {
        this.tokens = new JinjaTokens(tokens);
        this.expressions = new JinjaExpressions(this.tokens);
        this.statements = new JinjaStatements(this.tokens, expressions, this);
    }

    /**
     * The parts of a text with expressions and statements between delimiters.
     *
     * @throws JinjaException when it is no Jinja
     */
    public static List<JinjaNode> template(String text) {
        JinjaParser parser = new JinjaParser(JinjaLexer.template(text));
        List<JinjaNode> nodes = parser.body(Set.of());
        if (parser.tokens.current().kind() != Kind.END_OF_TEXT) {
            throw parser.tokens.unexpected("no end, as nothing is open");
        }
        return nodes;
    }

    /**
     * A bare expression, as Ansible has it in {@code when}.
     *
     * @throws JinjaException when it is no Jinja
     */
    public static JinjaExpression expression(String text) {
        JinjaParser parser = new JinjaParser(JinjaLexer.expression(text));
        JinjaExpression expression = parser.expressions.expression();
        if (parser.tokens.current().kind() != Kind.END_OF_TEXT) {
            throw parser.tokens.unexpected("the end of the expression");
        }
        return expression;
    }

    /** The parts up to one of the words that end them, which is left; up to the end of the text without any. */
    private List<JinjaNode> body(Set<String> ends) {
        List<JinjaNode> nodes = new ArrayList<>();
        while (tokens.current().kind() != Kind.END_OF_TEXT) {
            JinjaToken start = tokens.next();
            if (start.kind() == Kind.TEXT) {
                nodes.add(new Text(start.text()));
            } else if (start.kind() == Kind.EXPRESSION) {
                nodes.add(new Print(List.of(expressions.tuple())));
                tokens.end();
            } else {
                JinjaToken word = tokens.current();
                if (word.kind() == Kind.NAME && ends.contains(word.text())) {
                    return nodes;
                }
                nodes.add(statement());
                tokens.end();
            }
        }
        if (!ends.isEmpty()) {
            throw tokens.unexpected(
                    "'" + String.join("' or '", ends.stream().sorted().toList()) + "'");
        }
        return nodes;
    }

    /** The parts of a statement's body, from the end of its delimiter to one of the words that end it. */
    List<JinjaNode> inside(Set<String> ends) {
        tokens.skipOperator(":");
        tokens.end();
        return body(ends);
    }

    /** The parts of a statement's body, the word that ends it read as well. */
    List<JinjaNode> until(String end) {
        List<JinjaNode> nodes = inside(Set.of(end));
        tokens.expectName(end);
        return nodes;
    }

    private JinjaNode statement() {
        JinjaToken word = tokens.current();
        return switch (tokens.name()) {
            case "if" -> choice();
            case "for" -> statements.loop();
            case "set" -> statements.set();
            case "with" -> statements.with();
            case "macro" -> statements.macro();
            case "call" -> statements.call(word);
            case "filter" -> new JinjaNode.FilterBody(expressions.primaries().filters(), until("endfilter"));
            case "autoescape" -> new JinjaNode.Autoescape(expressions.expression(), until("endautoescape"));
            case "block" -> statements.block();
            case "print" -> print();
            case "extends" -> new JinjaNode.Extends(expressions.expression());
            case "include" -> statements.include();
            case "import" -> statements.imported();
            case "from" -> statements.from();
            default -> throw new JinjaException(word.offset(), word.shown() + " is no statement that can stand here");
        };
    }

    private If choice() {
        JinjaExpression test = expressions.simple();
        List<JinjaNode> then = inside(Set.of("elif", "else", "endif"));
        List<If> others = new ArrayList<>();
        while (tokens.skipName("elif")) {
            JinjaExpression other = expressions.simple();
            others.add(new If(other, inside(Set.of("elif", "else", "endif")), List.of(), List.of()));
        }
        if (tokens.skipName("else")) {
            return new If(test, then, others, until("endif"));
        }
        tokens.expectName("endif");
        return new If(test, then, others, List.of());
    }

    private Print print() {
        List<JinjaExpression> values = new ArrayList<>();
        while (tokens.current().kind() != Kind.END) {
            if (!values.isEmpty()) {
                tokens.expectOperator(",");
            }
            values.add(expressions.expression());
        }
        return new Print(values);
    }
}
