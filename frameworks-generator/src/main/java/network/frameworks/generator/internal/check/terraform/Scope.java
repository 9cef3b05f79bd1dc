package network.frameworks.generator.internal.check.terraform;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names that only exist here: loop variables, {@code each}, {@code count}, the iterator of a dynamic block.
 *
 * @param names their shapes
 */
record Scope(Map<String, Shape> names) {

    static final Scope EMPTY = new Scope(Map.of());

    Scope {
        names = Map.copyOf(names);
    }

    Scope with(String name, Shape shape) {
        Map<String, Shape> more = new TreeMap<>(names);
        more.put(name, shape);
        return new Scope(more);
    }

    /** With an object of {@code key} and {@code value}, as {@code each} is one. */
    Scope withPair(String name, Shape value) {
        return with(name, Shape.Structure.of(Map.of("key", Shape.SCALAR, "value", value)));
    }

    Optional<Shape> find(String name) {
        return Optional.ofNullable(names.get(name));
    }
}
