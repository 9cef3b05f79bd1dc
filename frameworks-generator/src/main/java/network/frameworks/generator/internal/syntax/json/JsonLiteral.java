package network.frameworks.generator.internal.syntax.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a Java value as JSON on one line. */
public final class JsonLiteral {

    private final JsonEscaper escaper = new JsonEscaper();

    /**
     * The value as JSON.
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
            return '"' + escaper.escape(text.toString()) + '"';
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return value.toString();
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::write).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> write(String.valueOf(entry.getKey())) + ": " + write(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException("no JSON for a " + value.getClass().getSimpleName());
    }
}
