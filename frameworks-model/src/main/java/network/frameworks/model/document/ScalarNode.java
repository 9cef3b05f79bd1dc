package network.frameworks.model.document;

import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;

/**
 * A single value. Its text is what the user wrote, so that {@code 0755}, {@code 1.10} and {@code no} are never
 * turned into something else; what type it has is said beside it by the core schema of YAML 1.2.
 *
 * @param text the characters between quotes, or of the plain value
 * @param type what the value is
 * @param location where it starts
 * @param path the way to it
 */
public record ScalarNode(String text, Type type, SourceLocation location, ModelPath path) implements Node {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** The types of the core schema. */
    public enum Type {
        NOTHING("nothing"),
        BOOLEAN("true or false"),
        INTEGER("a number"),
        NUMBER("a number"),
        TEXT("text");

        private final String phrase;

        Type(String phrase) {
            this.phrase = phrase;
        }
    }

    /** The type that the core schema gives to a plain value, one without quotes. */
    static Type typeOfPlain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Type.NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Type.BOOLEAN;
            default -> {
                if (INTEGER.matcher(text).matches()) {
                    yield Type.INTEGER;
                }
                yield NUMBER.matcher(text).matches() ? Type.NUMBER : Type.TEXT;
            }
        };
    }

    @Override
    public String kind() {
        return type == Type.NOTHING ? "nothing" : type.phrase + " ('" + shortened() + "')";
    }

    private String shortened() {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 37)) + "...";
    }

    @Override
    public ScalarNode moved(ModelPath newPath) {
        return new ScalarNode(text, type, location, newPath);
    }

    @Override
    public int size() {
        return 1;
    }
}
