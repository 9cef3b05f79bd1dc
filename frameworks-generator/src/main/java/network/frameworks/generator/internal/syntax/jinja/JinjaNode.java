package network.frameworks.generator.internal.syntax.jinja;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a Jinja template. */
public sealed interface JinjaNode {

    /** Text that is written as it is, without what whitespace control takes away. */
    record Text(String text) implements JinjaNode {}

    /** Expressions whose values are written. */
    record Print(List<JinjaExpression> values) implements JinjaNode {}

    /** A condition; each {@code elif} is one of {@code others}, without parts of its own behind it. */
    record If(JinjaExpression test, List<JinjaNode> then, List<If> others, List<JinjaNode> otherwise)
            implements JinjaNode {}

    /**
     * A loop.
     *
     * @param target a name or a tuple of names
     * @param test what lets an item through; null for all
     * @param otherwise what is written when there is no item
     */
    record For(
            JinjaExpression target,
            JinjaExpression over,
            @Nullable JinjaExpression test,
            boolean recursive,
            List<JinjaNode> body,
            List<JinjaNode> otherwise)
            implements JinjaNode {}

    /** An assignment of a value to a name, a tuple of names or an attribute of a namespace. */
    record Assign(JinjaExpression target, JinjaExpression value) implements JinjaNode {}

    /** An assignment of what a body writes. */
    record AssignBody(JinjaExpression target, JinjaExpression.@Nullable Filter filter, List<JinjaNode> body)
            implements JinjaNode {}

    /** Names with values for a body. */
    record With(List<JinjaExpression> targets, List<JinjaExpression> values, List<JinjaNode> body)
            implements JinjaNode {}

    /** The parameters of a macro; the defaults are those of the last ones. */
    record Signature(List<String> parameters, List<JinjaExpression> defaults) {}

    /** A macro. */
    record Macro(String name, Signature signature, List<JinjaNode> body) implements JinjaNode {}

    /** A call of a macro that is handed a body. */
    record CallBody(Signature signature, JinjaExpression call, List<JinjaNode> body) implements JinjaNode {}

    /** A body whose text goes through a filter. */
    record FilterBody(JinjaExpression.Filter filter, List<JinjaNode> body) implements JinjaNode {}

    /** A body with escaping on or off. */
    record Autoescape(JinjaExpression on, List<JinjaNode> body) implements JinjaNode {}

    /** A part that a template that extends this one may replace. */
    record Block(String name, boolean scoped, boolean required, List<JinjaNode> body) implements JinjaNode {}

    /** The text of another template. */
    record Include(JinjaExpression template) implements JinjaNode {}

    /** The macros of another template. */
    record Import(JinjaExpression template, List<String> names) implements JinjaNode {}

    /** A template to build on. */
    record Extends(JinjaExpression template) implements JinjaNode {}

    /** The parts in this one. */
    default List<JinjaNode> inside() {
        if (this instanceof If choice) {
            return Stream.of(choice.then(), choice.others(), choice.otherwise())
                    .<JinjaNode>flatMap(List::stream)
                    .toList();
        }
        if (this instanceof For loop) {
            return Stream.concat(loop.body().stream(), loop.otherwise().stream())
                    .toList();
        }
        if (this instanceof AssignBody assign) {
            return assign.body();
        }
        if (this instanceof With with) {
            return with.body();
        }
        if (this instanceof Macro macro) {
            return macro.body();
        }
        if (this instanceof CallBody call) {
            return call.body();
        }
        if (this instanceof FilterBody filter) {
            return filter.body();
        }
        if (this instanceof Autoescape escape) {
            return escape.body();
        }
        return this instanceof Block block ? block.body() : List.of();
    }

    /** The expressions that this part is made of, without those of the parts in it. */
    default List<JinjaExpression> expressions() {
        if (this instanceof Print print) {
            return print.values();
        }
        if (this instanceof If choice) {
            return List.of(choice.test());
        }
        if (this instanceof For loop) {
            return loop.test() == null ? List.of(loop.over()) : List.of(loop.over(), loop.test());
        }
        if (this instanceof Assign assign) {
            return List.of(assign.value());
        }
        if (this instanceof AssignBody assign) {
            return assign.filter() == null ? List.of() : List.of(assign.filter());
        }
        if (this instanceof With with) {
            return with.values();
        }
        if (this instanceof Macro macro) {
            return macro.signature().defaults();
        }
        if (this instanceof CallBody call) {
            return Stream.concat(Stream.of(call.call()), call.signature().defaults().stream())
                    .toList();
        }
        if (this instanceof FilterBody filter) {
            return List.of(filter.filter());
        }
        if (this instanceof Autoescape escape) {
            return List.of(escape.on());
        }
        if (this instanceof Include include) {
            return List.of(include.template());
        }
        if (this instanceof Import imported) {
            return List.of(imported.template());
        }
        return this instanceof Extends base ? List.of(base.template()) : List.of();
    }

    /** Some parts and all that are in them, the outer ones first. */
    static Stream<JinjaNode> all(List<JinjaNode> nodes) {
        List<JinjaNode> all = new ArrayList<>(nodes);
        for (int at = 0; at < all.size(); at++) {
            all.addAll(all.get(at).inside());
        }
        return all.stream();
    }
}
