package network.frameworks.generator.internal.syntax.yaml;

import network.frameworks.generator.internal.syntax.json.JsonEscaper;

/**
 * Writes text so that it can stand between the double quotes of a YAML scalar.
 *
 * <p>Every escape of JSON is one of YAML's double-quoted style too (YAML 1.2, section 5.7), and the characters
 * YAML counts as line breaks or does not print are among those the JSON escaper writes as {@code \}{@code u}.
 */
public final class YamlEscaper {

    private final JsonEscaper json = new JsonEscaper();

    /** The text as the inside of a double-quoted scalar, always on one line. */
    public String escape(String text) {
        return json.escape(text);
    }
}
