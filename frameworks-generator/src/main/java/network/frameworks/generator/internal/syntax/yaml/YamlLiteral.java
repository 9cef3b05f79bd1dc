package network.frameworks.generator.internal.syntax.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.jinja.JinjaText;
import org.jspecify.annotations.Nullable;

/** Writes a Java value as a YAML flow value on one line. Strings are always quoted. */
public final class YamlLiteral {

    private final YamlEscaper escaper = new YamlEscaper();
    private final Predicate<String> unsafe;

    /** A writer of plain YAML. */
    public YamlLiteral() {
        this(text -> false);
    }

    private YamlLiteral(Predicate<String> unsafe) {
        this.unsafe = unsafe;
    }

    /** A writer of YAML for Ansible: text that Jinja would act on gets the tag that keeps it as it is. */
    public static YamlLiteral forAnsible() {
        return new YamlLiteral(new JinjaText()::isTemplate);
    }

    /**
     * The value as YAML.
     *
     * @param value text, a whole or decimal number, a boolean, null, or a collection or map of those
     * @throws IllegalArgumentException for a value of another kind, or a binary floating-point number, which has
     *     no exact text
     */
    public String write(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof CharSequence text) {
            return (unsafe.test(text.toString()) ? "!unsafe " : "") + quoted(text.toString());
        }
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::write).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + write(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException("no YAML for a " + value.getClass().getSimpleName());
    }

    private String quoted(String text) {
        return '"' + escaper.escape(text) + '"';
    }
}
