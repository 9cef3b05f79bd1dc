package network.frameworks.model.internal.document;

import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;

/**
 * A single value. Its text is what the user wrote, so that {@code 0755}, {@code 1.10} and {@code no} are never
 * turned into something else; what type it has is said beside it, by the version of YAML that the file is read as.
 *
 * @param text the characters between quotes, or of the plain value
 * @param type what the value is
 * @param plain whether it is written without quotes
 * @param location where it starts
 * @param path the way to it
 */
public record ScalarNode(String text, Type type, boolean plain, SourceLocation location, ModelPath path)
        implements Node {
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
        return new ScalarNode(text, type, plain, location, newPath);
    }

    @Override
    public int size() {
        return 1;
    }
}
