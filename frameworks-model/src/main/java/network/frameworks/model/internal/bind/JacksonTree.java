package network.frameworks.model.internal.bind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of a file as Jackson sees them. A number is one only if it reads back as it was written; {@code 0755}
 * and {@code 1e3} stay texts, so that nothing ever turns into something else.
 */
final class JacksonTree {
    private static final int LONGEST_NUMBER = 36;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    ObjectNode of(MapNode map) {
        ObjectNode object = nodes.objectNode();
        map.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
        return object;
    }

    private JsonNode of(Node node) {
        if (node instanceof MapNode map) {
            return of(map);
        }
        if (node instanceof ListNode list) {
            ArrayNode array = nodes.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.text();
        return switch (scalar.type()) {
            case NOTHING -> nodes.nullNode();
            case BOOLEAN -> nodes.booleanNode(Boolean.parseBoolean(text));
            case INTEGER -> written(text, text.matches("-?(0|[1-9][0-9]*)"), nodes::numberNode, BigInteger::new);
            case NUMBER -> written(text, text.matches("-?[0-9]+\\.[0-9]+"), nodes::numberNode, BigDecimal::new);
            case TEXT -> nodes.stringNode(text);
        };
    }

    private <N> JsonNode written(String text, boolean plain, Function<N, JsonNode> node, Function<String, N> number) {
        return plain && text.length() <= LONGEST_NUMBER ? node.apply(number.apply(text)) : nodes.stringNode(text);
    }
}
