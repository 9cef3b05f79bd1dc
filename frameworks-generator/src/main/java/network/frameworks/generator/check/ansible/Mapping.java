package network.frameworks.generator.check.ansible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping that is read by key and still knows where everything stands. */
record Mapping(MappingNode node) {

    static Optional<Mapping> of(Node node) {
        return node instanceof MappingNode mapping ? Optional.of(new Mapping(mapping)) : Optional.empty();
    }

    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.put(key.getValue(), tuple.getValueNode());
            }
        }
        return entries;
    }

    Optional<Node> get(String key) {
        return Optional.ofNullable(entries().get(key));
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
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().flatMap(item -> of(item).stream())
                : Stream.empty();
    }

    private static Stream<String> texts(Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream().flatMap(Mapping::texts);
        }
        return value instanceof ScalarNode scalar ? Stream.of(scalar.getValue()) : Stream.empty();
    }

    /** Every scalar below a node. */
    static Stream<ScalarNode> scalars(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(tuple -> Stream.concat(scalars(tuple.getKeyNode()), scalars(tuple.getValueNode())));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().flatMap(Mapping::scalars);
        }
        return node instanceof ScalarNode scalar ? Stream.of(scalar) : Stream.empty();
    }
}
