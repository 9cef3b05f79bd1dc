package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expression, as it stands between double braces, in a statement or bare in a condition. */
public sealed interface JinjaExpression {

    /**
     * A variable.
     *
     * @param name its name
     * @param offset where it stands
     */
    record Name(String name, int offset) implements JinjaExpression {}

    /**
     * A value that is written out.
     *
     * @param value a text, whole number, floating number, truth value, or null for {@code none}
     */
    record Literal(@Nullable Object value) implements JinjaExpression {}

    /** A list or tuple. */
    record Items(boolean tuple, List<JinjaExpression> items) implements JinjaExpression {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** A key and its value in a dictionary. */
    record Pair(JinjaExpression key, JinjaExpression value) {}

    /** A dictionary. */
    record Dictionary(List<Pair> pairs) implements JinjaExpression {

        public Dictionary {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A part by its name, behind a dot.
     *
     * @param offset where the name stands
     */
    record Attribute(JinjaExpression of, String name, int offset) implements JinjaExpression {}

    /** A part by what stands in square brackets, or a number behind a dot. */
    record Item(JinjaExpression of, JinjaExpression index) implements JinjaExpression {}

    /** The borders of a slice. */
    record Slice(
            @Nullable JinjaExpression from,
            @Nullable JinjaExpression to,
            @Nullable JinjaExpression step) implements JinjaExpression {}

    /**
     * What stands in round brackets.
     *
     * @param positional arguments by position
     * @param named arguments by name
     * @param list what is spread over further positions
     * @param map what is spread over further names
     */
    record Arguments(
            List<JinjaExpression> positional,
            Map<String, JinjaExpression> named,
            @Nullable JinjaExpression list,
            @Nullable JinjaExpression map) {

        static final Arguments NONE = new Arguments(List.of(), Map.of(), null, null);

        public Arguments {
            positional = List.copyOf(positional);
            named = new LinkedHashMap<>(named);
        }

        Stream<JinjaExpression> parts() {
            return Stream.of(positional.stream(), named.values().stream(), present(list, map))
                    .flatMap(part -> part);
        }
    }

    /** A call of a function. */
    record Call(JinjaExpression of, Arguments arguments) implements JinjaExpression {}

    /**
     * A filter.
     *
     * @param of what it is given; null at the start of a filter block
     * @param offset where its name stands
     */
    record Filter(@Nullable JinjaExpression of, String name, Arguments arguments, int offset)
            implements JinjaExpression {}

    /**
     * A test, behind {@code is}.
     *
     * @param offset where its name stands
     */
    record Test(JinjaExpression of, String name, boolean negated, Arguments arguments, int offset)
            implements JinjaExpression {}

    /** An operator before one part or between two. Comparisons that follow each other are joined by {@code and}. */
    record Operation(String operator, List<JinjaExpression> operands) implements JinjaExpression {

        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** {@code then if test else otherwise}. */
    record Conditional(
            JinjaExpression then,
            JinjaExpression test,
            @Nullable JinjaExpression otherwise) implements JinjaExpression {}

    /** The expressions that this one is made of. */
    default List<JinjaExpression> parts() {
        if (this instanceof Items items) {
            return items.items();
        }
        if (this instanceof Dictionary dictionary) {
            return dictionary.pairs().stream()
                    .flatMap(pair -> Stream.of(pair.key(), pair.value()))
                    .toList();
        }
        if (this instanceof Attribute attribute) {
            return List.of(attribute.of());
        }
        if (this instanceof Item item) {
            return List.of(item.of(), item.index());
        }
        if (this instanceof Slice slice) {
            return present(slice.from(), slice.to(), slice.step()).toList();
        }
        if (this instanceof Call call) {
            return Stream.concat(Stream.of(call.of()), call.arguments().parts()).toList();
        }
        if (this instanceof Filter filter) {
            return Stream.concat(present(filter.of()), filter.arguments().parts())
                    .toList();
        }
        if (this instanceof Test test) {
            return Stream.concat(Stream.of(test.of()), test.arguments().parts()).toList();
        }
        if (this instanceof Operation operation) {
            return operation.operands();
        }
        if (this instanceof Conditional conditional) {
            return present(conditional.then(), conditional.test(), conditional.otherwise())
                    .toList();
        }
        return List.of();
    }

    /** This expression and every one in it. */
    default Stream<JinjaExpression> all() {
        List<JinjaExpression> all = new ArrayList<>();
        all.add(this);
        for (int at = 0; at < all.size(); at++) {
            all.addAll(all.get(at).parts());
        }
        return all.stream();
    }

    private static Stream<JinjaExpression> present(@Nullable JinjaExpression... parts) {
        return Stream.of(parts).filter(Objects::nonNull);
    }
}
