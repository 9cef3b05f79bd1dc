package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Access;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Call;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Entry;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ForEach;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Index;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Literal;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Name;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Operation;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Part;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Splat;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Tuple;
import network.frameworks.generator.internal.syntax.hcl.HclPosition;

/** Finds the shape of an expression and reports every reference in it that leads nowhere. */
final class Inference {

    private static final Set<String> CONTEXT = Set.of("path", "terraform");

    /** Functions whose result is a list of what the argument holds. */
    private static final Set<String> SAME_ELEMENTS = Set.of("toset", "tolist", "sort", "distinct", "values", "reverse");

    private static final Set<String> LIST_OF_SCALARS = Set.of("keys", "range", "split");

    private static final Set<String> SCALARS = Set.of(
            "can",
            "cidrhost",
            "cidrnetmask",
            "cidrsubnet",
            "contains",
            "endswith",
            "floor",
            "format",
            "join",
            "jsonencode",
            "length",
            "replace",
            "startswith",
            "tonumber",
            "tostring",
            "yamlencode");

    private final ModuleShapes shapes;
    private final Problems problems;
    private final Set<String> used;

    /**
     * @param used where the addresses of everything referred to are noted
     */
    Inference(ModuleShapes shapes, Problems problems, Set<String> used) {
        this.shapes = shapes;
        this.problems = problems;
        this.used = used;
    }

    Shape infer(HclExpression expression, Scope scope) {
        if (expression instanceof Literal literal) {
            return literal.text().equals("null") ? Shape.ANY : Shape.SCALAR;
        }
        if (expression instanceof Template template) {
            return template(template, scope);
        }
        if (expression instanceof Name name) {
            return name(name, scope);
        }
        if (expression instanceof Access access) {
            return access(access, scope);
        }
        if (expression instanceof Index index) {
            return index(index, scope);
        }
        if (expression instanceof Splat splat) {
            return new Shape.Sequence(infer(splat.target(), scope).element(), true);
        }
        if (expression instanceof Call call) {
            return call(call, scope);
        }
        if (expression instanceof Operation operation) {
            return operation(operation, scope);
        }
        if (expression instanceof Tuple tuple) {
            List<Shape> items =
                    tuple.items().stream().map(item -> infer(item, scope)).toList();
            return Shape.list(Shape.oneOf(items));
        }
        if (expression instanceof ObjectLiteral object) {
            return object(object, scope);
        }
        return loop((ForEach) expression, scope);
    }

    private Shape template(Template template, Scope scope) {
        Scope inner = scope;
        for (Part part : template.parts()) {
            if (part instanceof Part.Interpolation interpolation) {
                infer(interpolation.value(), inner);
            } else if (part instanceof Part.Directive directive) {
                Shape value = Shape.ANY;
                if (directive.value().isPresent()) {
                    value = infer(directive.value().get(), inner);
                }
                inner = bound(directive.names(), value, inner);
            }
        }
        return Shape.SCALAR;
    }

    private Shape name(Name name, Scope scope) {
        if (scope.find(name.name()).isPresent()) {
            return scope.find(name.name()).get();
        }
        report(name.position(), "'" + name.name() + "' is no complete reference and no loop variable");
        return Shape.ANY;
    }

    private Shape access(Access access, Scope scope) {
        Optional<Shape> declared = declared(access, scope);
        if (declared.isPresent()) {
            return declared.get();
        }
        return member(infer(access.target(), scope), access.name(), access.position());
    }

    /** The shape of {@code var.x}, {@code local.x}, {@code module.x}, {@code type.name} and {@code data.type.name}. */
    private Optional<Shape> declared(Access access, Scope scope) {
        if (access.target() instanceof Name root && scope.find(root.name()).isEmpty()) {
            String name = access.name();
            return switch (root.name()) {
                case "var" -> Optional.of(known("var." + name, shapes.variable(name), access.position()));
                case "local" -> Optional.of(known("local." + name, shapes.local(name), access.position()));
                case "module" -> Optional.of(known("module." + name, shapes.call(name), access.position()));
                case "each", "count", "self" -> {
                    report(access.position(), "'" + root.name() + "' does not exist here");
                    yield Optional.of(Shape.ANY);
                }
                case "data" -> Optional.empty();
                default ->
                    CONTEXT.contains(root.name())
                            ? Optional.of(Shape.SCALAR)
                            : Optional.of(known(
                                    root.name() + "." + name,
                                    shapes.object(root.name() + "." + name),
                                    access.position()));
            };
        }
        if (access.target() instanceof Access type
                && type.target() instanceof Name root
                && root.name().equals("data")
                && scope.find("data").isEmpty()) {
            String address = "data." + type.name() + "." + access.name();
            return Optional.of(known(address, shapes.object(address), access.position()));
        }
        return Optional.empty();
    }

    private Shape known(String address, Optional<Shape> shape, HclPosition position) {
        used.add(address);
        if (shape.isEmpty()) {
            report(position, "'" + address + "' is declared nowhere in this module");
        }
        return shape.orElse(Shape.ANY);
    }

    private Shape member(Shape target, String name, HclPosition position) {
        if (target instanceof Shape.Sequence sequence && sequence.splat()) {
            return new Shape.Sequence(member(sequence.element(), name, position), true);
        }
        if (target instanceof Shape.Either either) {
            return Shape.oneOf(either.alternatives().stream()
                    .map(alternative -> member(alternative, name, position))
                    .toList());
        }
        if (target instanceof Shape.Structure structure) {
            Shape.Member member = structure.members().get(name);
            if (member == null) {
                report(position, "there is no attribute '" + name + "' in this object");
                return Shape.ANY;
            }
            return member.shape();
        }
        if (target instanceof Shape.Scalar || target instanceof Shape.Sequence) {
            report(position, "'." + name + "' is asked of " + target.described());
        }
        return target.element();
    }

    private Shape index(Index index, Scope scope) {
        Shape target = infer(index.target(), scope);
        infer(index.key(), scope);
        if (target instanceof Shape.Scalar) {
            report(index.position(), "a single value has no elements");
        }
        if (target instanceof Shape.Sequence sequence && sequence.splat()) {
            return Shape.ANY;
        }
        if (target instanceof Shape.Structure
                && index.key() instanceof Template key
                && key.constant().isPresent()) {
            return member(target, key.constant().get(), index.position());
        }
        return target.element();
    }

    private Shape call(Call call, Scope scope) {
        List<Shape> arguments = call.arguments().stream()
                .map(argument -> infer(argument, scope))
                .toList();
        if (!call.name().contains("::")) {
            shapes.schemas()
                    .callProblem(call.name(), arguments.size(), call.expanded())
                    .ifPresent(problem -> problems.add(call.position(), Code.FUNCTION, problem));
        }
        Shape first = arguments.isEmpty() ? Shape.ANY : arguments.get(0);
        if (SAME_ELEMENTS.contains(call.name())) {
            return Shape.list(first.element());
        }
        if (LIST_OF_SCALARS.contains(call.name())) {
            return Shape.list(Shape.SCALAR);
        }
        if (SCALARS.contains(call.name())) {
            return Shape.SCALAR;
        }
        boolean mergesMaps = call.name().equals("merge")
                && !call.expanded()
                && arguments.stream().allMatch(Shape.Dictionary.class::isInstance);
        return mergesMaps
                ? new Shape.Dictionary(
                        Shape.oneOf(arguments.stream().map(Shape::element).toList()))
                : Shape.ANY;
    }

    private Shape operation(Operation operation, Scope scope) {
        List<Shape> operands = operation.operands().stream()
                .map(operand -> infer(operand, scope))
                .toList();
        return operands.size() == 3 ? Shape.oneOf(operands.subList(1, 3)) : Shape.SCALAR;
    }

    private Shape object(ObjectLiteral object, Scope scope) {
        Map<String, Shape> members = new TreeMap<>();
        boolean complete = true;
        for (Entry entry : object.entries()) {
            Shape value = infer(entry.value(), scope);
            Optional<String> name = entry.name();
            if (name.isEmpty()) {
                infer(entry.key(), scope);
                complete = false;
            } else if (members.put(name.get(), value) != null) {
                problems.add(
                        entry.key().position(),
                        Code.DUPLICATE,
                        "the key '" + name.get() + "' is set twice in this object");
            }
        }
        return complete ? Shape.Structure.of(members) : new Shape.Dictionary(Shape.ANY);
    }

    private Shape loop(ForEach loop, Scope scope) {
        Scope inner = bound(loop.names(), infer(loop.collection(), scope), scope);
        List<Shape> results =
                loop.results().stream().map(result -> infer(result, inner)).toList();
        return loop.makesObject() ? new Shape.Dictionary(results.get(1)) : Shape.list(results.get(0));
    }

    /** One name is the value, two are key and value. */
    private static Scope bound(List<String> names, Shape collection, Scope scope) {
        if (names.isEmpty()) {
            return scope;
        }
        Scope withKey = names.size() == 2 ? scope.with(names.get(0), Shape.SCALAR) : scope;
        return withKey.with(names.get(names.size() - 1), collection.element());
    }

    private void report(HclPosition position, String message) {
        problems.add(position, Code.REFERENCE, message);
    }
}
