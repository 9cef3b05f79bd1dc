package network.frameworks.generator.internal.syntax.hcl;

import java.util.Set;
import network.frameworks.generator.internal.syntax.hcl.HclToken.Kind;
import org.jspecify.annotations.Nullable;

/** Decides whether one blank stands between two neighbouring tokens of a line. */
final class HclSpacing {

    /** After these a minus is a sign and not a subtraction. */
    private static final Set<String> BEFORE_A_SIGN = Set.of(
            "(", "[", "{", "=", "==", "!=", "<", ">", "<=", ">=", "=>", "&&", "||", "!", "?", ":", ",", "+", "-", "*",
            "/", "%");

    private HclSpacing() {}

    /** Whether a blank belongs between {@code left} and {@code right}; {@code before} is what stands before them. */
    static boolean isBlankBetween(@Nullable HclToken before, HclToken left, HclToken right) {
        if (touchesTemplateText(left, right)) {
            return false;
        }
        if (right.isSymbol(",") || right.isSymbol("...") || right.isSymbol(".") || left.isSymbol(".")) {
            return false;
        }
        if (left.isSymbol(",")) {
            return true;
        }
        if (left.isSymbol("::") || right.isSymbol("::") || left.isSymbol("!")) {
            return false;
        }
        if (left.isSymbol("-") && isSign(before)) {
            return false;
        }
        if (left.isSymbol("{") || right.isSymbol("}")) {
            return !(left.isSymbol("{") && right.isSymbol("}"));
        }
        if (left.bracketChange() > 0 || right.bracketChange() < 0) {
            return false;
        }
        return !opensCallOrIndex(left, right);
    }

    private static boolean touchesTemplateText(HclToken left, HclToken right) {
        boolean afterText = switch (left.kind()) {
            case OPEN_QUOTE, TEXT, OPEN_HEREDOC, OPEN_TEMPLATE -> true;
            default -> false;
        };
        boolean beforeText = switch (right.kind()) {
            case TEXT, CLOSE_QUOTE, CLOSE_HEREDOC, CLOSE_TEMPLATE -> true;
            default -> false;
        };
        boolean betweenTemplates = left.is(Kind.CLOSE_TEMPLATE) && right.is(Kind.OPEN_TEMPLATE);
        return afterText || beforeText || betweenTemplates;
    }

    private static boolean isSign(@Nullable HclToken before) {
        return before == null
                || before.is(Kind.OPEN_TEMPLATE)
                || (before.is(Kind.SYMBOL) && BEFORE_A_SIGN.contains(before.text()));
    }

    private static boolean opensCallOrIndex(HclToken left, HclToken right) {
        if (right.isSymbol("(")) {
            return left.is(Kind.IDENTIFIER);
        }
        if (right.isSymbol("[")) {
            return (left.is(Kind.IDENTIFIER) && !left.text().equals("in"))
                    || left.is(Kind.NUMBER)
                    || left.bracketChange() < 0;
        }
        return false;
    }
}
