package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** As much of a value's type as can be told without evaluating it. */
sealed interface Shape {

    /** Nothing is known; every use of it is accepted. */
    Shape ANY = new Any();

    /** A string, a number or a boolean; Terraform converts between them. */
    Shape SCALAR = new Scalar();

    Shape NOTHING = new Structure(Map.of());

    record Any() implements Shape {}

    record Scalar() implements Shape {}

    /**
     * A list, set or tuple.
     *
     * @param element what is in it
     * @param splat whether a step behind it goes to every element
     */
    record Sequence(Shape element, boolean splat) implements Shape {}

    /** A map with keys that are not known. */
    record Dictionary(Shape element) implements Shape {}

    /** An object with known attributes. */
    record Structure(Map<String, Member> members) implements Shape {

        public Structure {
            members = Map.copyOf(members);
        }

        static Structure of(Map<String, Shape> attributes) {
            Map<String, Member> members = new TreeMap<>();
            attributes.forEach((name, shape) -> members.put(name, new Member(shape, true)));
            return new Structure(members);
        }
    }

    /** One of several, decided by a condition or by the key in a merged map. */
    record Either(List<Shape> alternatives) implements Shape {

        public Either {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** What a value is that comes from one of these places. */
    static Shape oneOf(List<Shape> shapes) {
        List<Shape> different = shapes.stream().distinct().toList();
        if (different.isEmpty() || different.contains(ANY)) {
            return ANY;
        }
        return different.size() == 1 ? different.get(0) : new Either(different);
    }

    /**
     * An attribute of an object.
     *
     * @param shape its value
     * @param required whether an object without it is refused
     */
    record Member(Shape shape, boolean required) {}

    static Shape list(Shape element) {
        return new Sequence(element, false);
    }

    /** What a loop over this gives, or what an index selects. */
    default Shape element() {
        if (this instanceof Sequence sequence) {
            return sequence.element();
        }
        if (this instanceof Dictionary dictionary) {
            return dictionary.element();
        }
        if (this instanceof Structure structure) {
            return oneOf(new TreeMap<>(structure.members())
                    .values().stream().map(Member::shape).toList());
        }
        if (this instanceof Either either) {
            // The empty object is the usual way to say "or nothing"; it has no element to disagree.
            return oneOf(either.alternatives().stream()
                    .filter(alternative -> !alternative.equals(NOTHING))
                    .map(Shape::element)
                    .toList());
        }
        return ANY;
    }

    /** The word for it in a message. */
    default String described() {
        if (this instanceof Scalar) {
            return "a single value";
        }
        if (this instanceof Sequence) {
            return "a list";
        }
        return this instanceof Any ? "anything" : "an object";
    }

    /**
     * Why a value of this shape cannot stand where {@code wanted} is asked for, or empty.
     *
     * @param strict whether attributes that nobody asked for are a mistake; Terraform drops them without a word
     */
    default Optional<String> mismatch(Shape wanted, boolean strict) {
        if (this instanceof Any || wanted instanceof Any) {
            return Optional.empty();
        }
        if (this instanceof Either either) {
            return either.alternatives().stream()
                    .map(alternative -> alternative.mismatch(wanted, strict))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (wanted instanceof Structure structure) {
            return this instanceof Structure own
                    ? attributesOf(own, structure, strict)
                    : this instanceof Dictionary ? Optional.empty() : wrongKind(wanted);
        }
        if (wanted instanceof Dictionary dictionary) {
            if (this instanceof Structure own) {
                return own.members().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getValue()
                                .shape()
                                .mismatch(dictionary.element(), strict)
                                .map(problem -> "'" + entry.getKey() + "': " + problem))
                        .flatMap(Optional::stream)
                        .findFirst();
            }
            return this instanceof Dictionary ? element().mismatch(dictionary.element(), strict) : wrongKind(wanted);
        }
        if (wanted instanceof Sequence sequence) {
            return this instanceof Sequence ? element().mismatch(sequence.element(), strict) : wrongKind(wanted);
        }
        return this instanceof Scalar ? Optional.empty() : wrongKind(wanted);
    }

    private Optional<String> wrongKind(Shape wanted) {
        return Optional.of("needs " + wanted.described() + ", not " + described());
    }

    private static Optional<String> attributesOf(Structure own, Structure wanted, boolean strict) {
        for (Map.Entry<String, Member> entry : new TreeMap<>(wanted.members()).entrySet()) {
            Member given = own.members().get(entry.getKey());
            if (given == null) {
                if (entry.getValue().required()) {
                    return Optional.of("the attribute '" + entry.getKey() + "' is missing");
                }
                continue;
            }
            Optional<String> inner = given.shape().mismatch(entry.getValue().shape(), strict);
            if (inner.isPresent()) {
                return inner.map(problem -> "'" + entry.getKey() + "': " + problem);
            }
        }
        return strict
                ? own.members().keySet().stream()
                        .sorted()
                        .filter(name -> !wanted.members().containsKey(name))
                        .findFirst()
                        .map(name -> "there is no attribute '" + name + "'")
                : Optional.empty();
    }
}
