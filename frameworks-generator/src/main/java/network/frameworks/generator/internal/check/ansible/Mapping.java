package network.frameworks.generator.internal.check.ansible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.ScalarNode.Type;

/** A YAML mapping that is read by key and still knows where everything stands. */
record Mapping(MapNode node) {

    static Optional<Mapping> of(Node node) {
        return node instanceof MapNode map ? Optional.of(new Mapping(map)) : Optional.empty();
    }

    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        node.entries().forEach((key, entry) -> entries.put(key, entry.value()));
        return entries;
    }

    Optional<Node> get(String key) {
        return Optional.ofNullable(node.get(key));
    }

    Optional<Mapping> mapping(String key) {
        return get(key).flatMap(Mapping::of);
    }

    Optional<String> text(String key) {
        return get(key).flatMap(value -> texts(value).findFirst());
    }

    /** The texts of a value that is one text or a list of texts. */
    List<String> texts(String key) {
        return get(key).map(value -> texts(value).toList()).orElse(List.of());
    }

    /** Every mapping of a list. */
    static Stream<Mapping> items(Node node) {
        return node instanceof ListNode list
                ? list.items().stream().flatMap(item -> of(item).stream())
                : Stream.empty();
    }

    private static Stream<String> texts(Node value) {
        if (value instanceof ListNode list) {
            return list.items().stream().flatMap(Mapping::texts);
        }
        return value instanceof ScalarNode scalar ? Stream.of(scalar.text()) : Stream.empty();
    }

    /** Every scalar below a node, keys included. */
    static Stream<ScalarNode> scalars(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().values().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(key(entry)), scalars(entry.value())));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().flatMap(Mapping::scalars);
        }
        return Stream.of((ScalarNode) node);
    }

    private static ScalarNode key(MapNode.Entry entry) {
        return new ScalarNode(
                entry.key(),
                Type.TEXT,
                false,
                entry.keyLocation(),
                entry.value().path());
    }
}
