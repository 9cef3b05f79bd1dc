package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Attribute;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Nested;
import network.frameworks.generator.internal.syntax.hcl.HclAttribute;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclBody;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Literal;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;

/** Holds the body of a block against a schema. */
final class BodyCheck {

    private final Problems problems;
    private final Inference inference;

    BodyCheck(Problems problems, Inference inference) {
        this.problems = problems;
        this.inference = inference;
    }

    /**
     * Checks one block.
     *
     * @param block the block
     * @param body its body, without what Terraform itself takes from it
     * @param schema what it may hold
     * @param scope the names that exist in it
     */
    void check(HclBlock block, HclBody body, BlockSchema schema, Scope scope) {
        body.attributes().forEach(attribute -> argument(block, attribute, schema, scope));
        Map<String, Integer> counts = new TreeMap<>();
        for (HclBlock nested : body.blocks()) {
            if (nested.type().equals("dynamic")) {
                dynamic(nested, schema, scope, counts);
            } else {
                nested(nested, nested.type(), nested, schema, scope, counts, 1);
            }
        }
        required(block, body, schema, counts);
    }

    private void argument(HclBlock block, HclAttribute given, BlockSchema schema, Scope scope) {
        Shape shape = inference.infer(given.value(), scope);
        Attribute attribute = schema.attributes().get(given.name());
        if (attribute == null) {
            boolean isBlock = schema.blocks().containsKey(given.name());
            problems.add(
                    given.position(),
                    isBlock ? Code.KIND : Code.UNKNOWN_ARGUMENT,
                    "'" + given.name() + "' " + (isBlock ? "is a block, not an argument" : "is no argument of")
                            + (isBlock ? "" : " " + described(block)));
            return;
        }
        if (!attribute.settable()) {
            problems.add(given.position(), Code.VALUE, "'" + given.name() + "' is decided by the provider");
        }
        shape.mismatch(attribute.shape(), true)
                .ifPresent(problem -> problems.add(given.position(), Code.VALUE, "'" + given.name() + "' " + problem));
        constant(given.value())
                .filter(value ->
                        !attribute.choices().isEmpty() && !attribute.choices().contains(value))
                .ifPresent(value -> problems.add(
                        given.position(),
                        Code.VALUE,
                        "'" + given.name() + "' cannot be '" + value + "', only one of " + attribute.choices()));
    }

    private static Optional<String> constant(HclExpression value) {
        if (value instanceof Template template) {
            return template.constant();
        }
        return value instanceof Literal literal && !literal.text().equals("null")
                ? Optional.of(literal.text())
                : Optional.empty();
    }

    private void dynamic(HclBlock dynamic, BlockSchema schema, Scope scope, Map<String, Integer> counts) {
        String type = dynamic.labels().isEmpty() ? "" : dynamic.labels().get(0);
        Optional<HclAttribute> each = dynamic.body().attribute("for_each");
        List<HclBlock> contents = dynamic.body().blocks("content");
        if (each.isEmpty() || contents.size() != 1) {
            problems.add(dynamic.position(), Code.MISSING, "a dynamic block needs 'for_each' and one 'content'");
            return;
        }
        Shape element = inference.infer(each.get().value(), scope).element();
        nested(dynamic, type, contents.get(0), schema, scope.withPair(type, element), counts, 0);
    }

    private void nested(
            HclBlock place,
            String type,
            HclBlock content,
            BlockSchema schema,
            Scope scope,
            Map<String, Integer> counts,
            int times) {
        Nested nested = schema.blocks().get(type);
        if (nested == null) {
            boolean isArgument = schema.attributes().containsKey(type);
            problems.add(
                    place.position(),
                    isArgument ? Code.KIND : Code.UNKNOWN_BLOCK,
                    isArgument
                            ? "'" + type + "' is an argument; write '=' before the brace"
                            : "no block '" + type + "' is known here");
            return;
        }
        counts.merge(type, times, Integer::sum);
        check(content, content.body(), nested.schema(), scope);
        if (nested.most() > 0 && counts.get(type) > nested.most()) {
            problems.add(
                    place.position(), Code.KIND, "there may be only " + nested.most() + " block '" + type + "' here");
        }
    }

    private void required(HclBlock block, HclBody body, BlockSchema schema, Map<String, Integer> counts) {
        new TreeMap<>(schema.attributes()).forEach((name, attribute) -> {
            if (attribute.required() && body.attribute(name).isEmpty()) {
                problems.add(
                        block.position(),
                        Code.MISSING,
                        "the argument '" + name + "' of " + described(block) + " is missing");
            }
        });
        new TreeMap<>(schema.blocks()).forEach((name, nested) -> {
            if (counts.getOrDefault(name, nested.least()) < nested.least()
                    || (nested.least() > 0 && !counts.containsKey(name))) {
                problems.add(
                        block.position(),
                        Code.MISSING,
                        "the block '" + name + "' of " + described(block) + " is missing");
            }
        });
    }

    private static String described(HclBlock block) {
        return block.labels().isEmpty()
                ? "the block '" + block.type() + "'"
                : block.type() + " " + block.labels().get(0);
    }
}
