package network.frameworks.model.internal.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import network.frameworks.model.PrometheusDuration;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.ScalarNode.Type;
import org.jspecify.annotations.Nullable;

/** Reads single values; a value that is not what its key takes is reported and read as null. */
final class Values {
    private static final int LONGEST_NUMBER = 12;

    private final Report report;

    Values(Report report) {
        this.report = report;
    }

    /** Text as the user wrote it; numbers and words like {@code no} are text too. */
    @Nullable
    String text(Node node) {
        if (node instanceof ScalarNode scalar && scalar.type() != Type.NOTHING) {
            return scalar.text();
        }
        report.wrongType(node, "text", null);
        return null;
    }

    /** Text with at least one character that is not a blank. */
    @Nullable
    String filledText(Node node) {
        String text = text(node);
        if (text != null && text.isBlank()) {
            report.add(DiagnosticCode.EMPTY_VALUE, node, "this text is empty", null);
            return null;
        }
        return text;
    }

    /** A whole number between two bounds, both included. */
    @Nullable
    Integer integer(Node node, int min, int max) {
        if (!(node instanceof ScalarNode scalar) || scalar.type() != Type.INTEGER) {
            report.wrongType(node, "a whole number", null);
            return null;
        }
        String digits = scalar.text();
        if (!digits.matches("[-+]?(0|[1-9][0-9]*)")) {
            report.wrongType(node, "a whole number in decimal digits without leading zeros", null);
            return null;
        }
        long number = digits.length() > LONGEST_NUMBER ? Long.MAX_VALUE : Long.parseLong(digits);
        if (number < min || number > max) {
            report.add(DiagnosticCode.OUT_OF_RANGE, node, digits + " is not between " + min + " and " + max, null);
            return null;
        }
        return (int) number;
    }

    /** A decimal number, kept digit by digit. */
    @Nullable
    BigDecimal decimal(Node node) {
        boolean number = node instanceof ScalarNode scalar
                && (scalar.type() == Type.INTEGER || scalar.type() == Type.NUMBER)
                && scalar.text().matches("[-+]?[0-9]{1,18}(\\.[0-9]{1,18})?");
        if (!number) {
            report.wrongType(node, "a decimal number", "write it like 80 or 0.5, without a unit");
            return null;
        }
        BigDecimal value = new BigDecimal(((ScalarNode) node).text()).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** {@code true} or {@code false}. */
    @Nullable
    Boolean flag(Node node) {
        if (node instanceof ScalarNode scalar && scalar.type() == Type.BOOLEAN) {
            return scalar.text().toLowerCase(Locale.ROOT).equals("true");
        }
        boolean old = node instanceof ScalarNode scalar
                && List.of("yes", "no", "on", "off").contains(scalar.text().toLowerCase(Locale.ROOT));
        report.wrongType(node, "true or false", old ? "YAML 1.2 knows only true and false" : null);
        return null;
    }

    /** A duration longer than zero. */
    @Nullable
    Duration duration(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.type() == Type.NOTHING) {
            report.wrongType(node, "a duration", "write it like 30s, 5m, 1h30m or 15d");
            return null;
        }
        Duration duration = PrometheusDuration.parse(scalar.text()).orElse(null);
        if (duration == null) {
            String unit = scalar.type() == Type.INTEGER ? scalar.text() + "s" : "30s";
            report.add(
                    DiagnosticCode.BAD_DURATION,
                    node,
                    "'" + scalar.text() + "' is not a duration",
                    "write a number with a unit, like " + unit + ", 5m, 1h30m or 15d");
        }
        return duration;
    }

    /** A constant of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> @Nullable E word(Node node, Class<E> type) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        List<E> constants = Arrays.asList(type.getEnumConstants());
        for (E constant : constants) {
            if (Words.of(constant).equals(text)) {
                return constant;
            }
        }
        report.unknownWord(node, text, constants.stream().map(Words::of).toList());
        return null;
    }
}
