package network.frameworks.generator.internal.syntax.json;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives JSON one layout: two spaces, one value a line, keys in the order of the text. */
public final class JsonLayout {

    private static final String STEP = "  ";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final JsonEscaper escaper = new JsonEscaper();

    /**
     * The same values in the one layout. A comma after the last item is forgiven, so that templates can write lists in
     * loops.
     *
     * @throws IllegalArgumentException when the text is no JSON or has a key twice
     */
    public String format(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        write(read(text), "", out);
        return out.append('\n').toString();
    }

    /**
     * The values of a text.
     *
     * @throws IllegalArgumentException when the text is no JSON or has a key twice
     */
    private JsonNode read(String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "no JSON: " + e.getOriginalMessage() + " at line "
                            + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()),
                    e);
        }
    }

    private void write(JsonNode node, String indent, StringBuilder out) {
        if (node.isObject()) {
            object(node, indent, out);
        } else if (node.isArray()) {
            array(node, indent, out);
        } else if (node.isString()) {
            out.append('"').append(escaper.escape(node.stringValue())).append('"');
        } else if (node.isNumber()) {
            out.append(node.decimalValue().toPlainString());
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else {
            out.append("null");
        }
    }

    private void object(JsonNode node, String indent, StringBuilder out) {
        if (node.isEmpty()) {
            out.append("{}");
            return;
        }
        String separator = "{\n";
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            out.append(separator).append(indent).append(STEP);
            out.append('"').append(escaper.escape(entry.getKey())).append("\": ");
            write(entry.getValue(), indent + STEP, out);
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void array(JsonNode node, String indent, StringBuilder out) {
        if (node.isEmpty()) {
            out.append("[]");
            return;
        }
        String separator = "[\n";
        for (Iterator<JsonNode> items = node.iterator(); items.hasNext(); ) {
            out.append(separator).append(indent).append(STEP);
            write(items.next(), indent + STEP, out);
            separator = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }
}
