package network.frameworks.generator.internal.syntax.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Grouping;
import network.frameworks.generator.internal.syntax.promql.Expr.Matching;
import network.frameworks.generator.internal.syntax.promql.Expr.Negation;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Pinned;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Side;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Expr.Text;
import org.jspecify.annotations.Nullable;

/** Writes an expression as PromQL, on one line, with the parentheses it needs and no others. */
public final class PromqlWriter {

    private static final int LONG_LINE = 100;
    private static final int ATOM = 10;
    private static final int MODIFIED = 9;

    /** The expression as text. */
    public String write(Expr expr) {
        if (expr instanceof Num number) {
            return number.value().toPlainString();
        }
        if (expr instanceof Text text) {
            return quote(text.value());
        }
        if (expr instanceof Selector selector) {
            return selector(selector);
        }
        if (expr instanceof Range range) {
            return atom(range.selector()) + '[' + range.window().text() + ']';
        }
        if (expr instanceof Subquery subquery) {
            Window step = subquery.step();
            return atom(subquery.operand())
                    + '['
                    + subquery.window().text()
                    + ':'
                    + (step == null ? "" : step.text())
                    + ']';
        }
        if (expr instanceof Shifted shifted) {
            return operand(shifted.operand(), MODIFIED) + " offset " + (shifted.future() ? "-" : "")
                    + shifted.offset().text();
        }
        if (expr instanceof Pinned pinned) {
            return operand(pinned.operand(), MODIFIED) + " @ " + pinned.instant();
        }
        if (expr instanceof Call call) {
            return call.function() + list(call.arguments());
        }
        if (expr instanceof Aggregation aggregation) {
            return aggregation(aggregation);
        }
        if (expr instanceof Negation negation) {
            return '-' + operand(negation.operand(), Operator.TIMES.precedence() + 1);
        }
        if (expr instanceof Binary binary) {
            return binary(binary);
        }
        throw new IllegalArgumentException("no text for " + expr);
    }

    /** The expression for reading: broken before the outermost operators when it is long. */
    public List<String> lines(Expr expr) {
        String line = write(expr);
        if (line.length() <= LONG_LINE || !(expr instanceof Binary binary) || needsParentheses(binary)) {
            return List.of(line);
        }
        Operator operator = binary.operator();
        List<String> lines = new ArrayList<>(lines(binary.left()));
        String operand = operand(binary.right(), operator.precedence() + 1);
        String right =
                operator.sign() + (binary.bool() ? " bool" : "") + matching(binary.matching(), operand) + ' ' + operand;
        if (binary.left() instanceof Num) {
            lines.set(0, lines.get(0) + ' ' + right);
        } else {
            lines.add("  " + right);
        }
        return lines;
    }

    /** Whether the left side cannot stand on lines of its own. */
    private static boolean needsParentheses(Binary binary) {
        return binary.operator().rightAssociative()
                || binary.left() instanceof Binary left
                        && left.operator().precedence() < binary.operator().precedence();
    }

    private String selector(Selector selector) {
        if (selector.matchers().isEmpty()) {
            return selector.metric();
        }
        return selector.metric()
                + selector.matchers().stream()
                        .map(matcher -> matcher.label() + matcher.operator().sign() + quote(matcher.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private String aggregation(Aggregation aggregation) {
        Grouping grouping = aggregation.grouping();
        String by = "";
        if (grouping != null) {
            by = (grouping.without() ? " without " : " by ") + labels(grouping.labels()) + ' ';
        }
        Expr parameter = aggregation.parameter();
        List<Expr> arguments =
                parameter == null ? List.of(aggregation.operand()) : List.of(parameter, aggregation.operand());
        return aggregation.operator() + by + list(arguments);
    }

    private String binary(Binary binary) {
        Operator operator = binary.operator();
        int precedence = operator.precedence();
        int tighter = precedence + 1;
        String left = operand(binary.left(), operator.rightAssociative() ? tighter : precedence);
        String right = operand(binary.right(), operator.rightAssociative() ? precedence : tighter);
        return left
                + ' '
                + operator.sign()
                + (binary.bool() ? " bool" : "")
                + matching(binary.matching(), right)
                + ' '
                + right;
    }

    /** Behind a grouping without labels, a parenthesis would be read as its labels. */
    private static String matching(@Nullable Matching matching, String right) {
        if (matching == null) {
            return "";
        }
        String text = (matching.ignoring() ? " ignoring " : " on ") + labels(matching.labels());
        if (matching.many() == null) {
            return text;
        }
        String group = matching.many() == Side.LEFT ? " group_left" : " group_right";
        boolean none = matching.include().isEmpty() && !right.startsWith("(");
        return text + group + (none ? "" : ' ' + labels(matching.include()));
    }

    private String list(List<Expr> expressions) {
        return expressions.stream().map(this::write).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String labels(List<String> labels) {
        return '(' + String.join(", ", labels) + ')';
    }

    private String atom(Expr expr) {
        return operand(expr, ATOM);
    }

    /** The text of an operand, in parentheses when it binds less tightly than its place asks for. */
    private String operand(Expr expr, int atLeast) {
        int precedence = ATOM;
        if (expr instanceof Binary binary) {
            precedence = binary.operator().precedence();
        } else if (expr instanceof Negation
                || expr instanceof Num number && number.value().signum() < 0) {
            precedence = Operator.TIMES.precedence();
        } else if (expr instanceof Shifted || expr instanceof Pinned) {
            precedence = MODIFIED;
        }
        return precedence < atLeast ? '(' + write(expr) + ')' : write(expr);
    }

    /** Whether a character can stand as it is in a file that people and YAML readers read line by line. */
    private static boolean printable(char c) {
        return c >= 0x20 && !(c >= 0x7f && c <= 0x9f) && c != 0x2028 && c != 0x2029 && c != 0xfeff;
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(printable(c) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
