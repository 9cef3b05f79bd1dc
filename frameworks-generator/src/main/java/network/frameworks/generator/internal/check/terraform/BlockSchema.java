package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a block may hold.
 *
 * @param attributes its arguments, by name
 * @param blocks its nested blocks, by type
 */
record BlockSchema(Map<String, Attribute> attributes, Map<String, Nested> blocks) {

    BlockSchema {
        attributes = Map.copyOf(attributes);
        blocks = Map.copyOf(blocks);
    }

    /**
     * An argument or a computed attribute.
     *
     * @param shape its value
     * @param required whether it must be set
     * @param settable whether it may be set at all
     * @param choices the values that the provider accepts, empty if it accepts any
     */
    record Attribute(Shape shape, boolean required, boolean settable, List<String> choices) {

        Attribute {
            choices = List.copyOf(choices);
        }

        static Attribute optional(Shape shape) {
            return new Attribute(shape, false, true, List.of());
        }
    }

    /**
     * A nested block.
     *
     * @param schema what it may hold
     * @param mode {@code single}, {@code list}, {@code set} or {@code map}
     * @param least how many there must be
     * @param most how many there may be, 0 for any number
     */
    record Nested(BlockSchema schema, String mode, int least, int most) {}

    /** The same schema with one attribute less. */
    BlockSchema without(String attribute) {
        Map<String, Attribute> rest = new TreeMap<>(attributes);
        rest.remove(attribute);
        return new BlockSchema(rest, blocks);
    }

    /** What an expression sees of an object with this schema. */
    Shape shape() {
        Map<String, Shape> members = new TreeMap<>();
        attributes.forEach((name, attribute) -> members.put(name, attribute.shape()));
        blocks.forEach((name, nested) -> {
            Shape object = nested.schema().shape();
            members.put(
                    name,
                    switch (nested.mode()) {
                        case "single", "group" -> object;
                        case "map" -> new Shape.Dictionary(object);
                        default -> Shape.list(object);
                    });
        });
        return Shape.Structure.of(members);
    }
}
