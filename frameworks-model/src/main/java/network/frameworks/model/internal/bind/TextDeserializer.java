package network.frameworks.model.internal.bind;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Text is any single value as it is written. Jackson 3.2's own reader of lists of text looks into a list inside of
 * one, takes its first item and then loses its place.
 */
final class TextDeserializer extends StdDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.currentToken().isScalarValue()
                ? parser.getString()
                : (String) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
