package network.frameworks.generator.internal.syntax.hcl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Java values as HCL literals.
 *
 * <p>Escapers of other languages must not be used for HCL: {@code \b}, {@code \f}, {@code \/} and surrogate pairs are
 * errors in it, and {@code ${} and {@code %{} would start a template.
 */
public final class HclEscaper {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    /** An object key that would start a for expression when it stands first. */
    private static final Set<String> QUOTED_KEYS = Set.of("for");

    private HclEscaper() {}

    /** Whether the text can stand unquoted as the name of an argument, a variable or an object key. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /**
     * The content of a quoted string without its quotes.
     *
     * @throws IllegalArgumentException if no HCL string can hold the text: it has a NUL or half a surrogate pair
     */
    public static String escape(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length() + 16);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c == '$' || c == '%') {
                boolean opensTemplate = i + 1 < normal.length() && normal.charAt(i + 1) == '{';
                out.append(c).append(opensTemplate ? String.valueOf(c) : "");
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < normal.length()
                    && Character.isLowSurrogate(normal.charAt(i + 1))) {
                out.append(c).append(normal.charAt(++i));
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '"' -> out.append("\\\"");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\0' -> throw new IllegalArgumentException("a NUL character cannot stand in an HCL string");
            default -> {
                if (Character.isSurrogate(c)) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT, "the unpaired surrogate \\u%04X cannot stand in an HCL string", (int) c));
                }
                if (isInvisible(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Characters that an editor would hide or take for a line break. */
    private static boolean isInvisible(char c) {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    /** The text as a quoted string. */
    public static String quote(String text) {
        return '"' + escape(text) + '"';
    }

    /**
     * A string, number, boolean, list or map (or null) as an HCL expression. Lists stay on one line; a map with entries
     * is laid out over several lines, one entry each, in its own order. {@link HclFormatter} does the alignment.
     *
     * @throws IllegalArgumentException for a value that HCL has no literal for
     */
    public static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return quote(text);
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        throw new IllegalArgumentException(
                "HCL has no literal for " + value.getClass().getName());
    }

    private static String number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof BigInteger) {
            return number.toString();
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        double value = number.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("HCL has no literal for " + number);
        }
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    private static String list(List<?> list) {
        boolean multiline = list.stream().anyMatch(item -> item instanceof Map<?, ?> map && !map.isEmpty());
        StringJoiner items = multiline ? new StringJoiner(",\n", "[\n", ",\n]") : new StringJoiner(", ", "[", "]");
        list.forEach(item -> items.add(literal(item)));
        return items.toString();
    }

    private static String object(Map<?, ?> map) {
        if (map.isEmpty()) {
            return "{}";
        }
        // Terraform silently keeps the last of two equal keys, and equality is decided after normalisation.
        Set<String> seen = new TreeSet<>();
        StringBuilder out = new StringBuilder("{\n");
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("an HCL object key must be a string, not " + key);
            }
            if (!seen.add(Normalizer.normalize(name, Normalizer.Form.NFC))) {
                throw new IllegalArgumentException("the HCL object key '" + name + "' occurs twice");
            }
            out.append(key(name)).append(" = ").append(literal(value)).append('\n');
        });
        return out.append('}').toString();
    }

    /** The text as an object key: bare if that is possible, else quoted. */
    public static String key(String name) {
        return isIdentifier(name) && !QUOTED_KEYS.contains(name) ? name : quote(name);
    }
}
