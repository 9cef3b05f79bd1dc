package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import network.frameworks.generator.internal.syntax.hcl.HclAttribute;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclBody;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Literal;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Name;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Template;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Tuple;
import network.frameworks.model.internal.provider.Providers;

/**
 * What a schema calls optional and experience does not. The rules are data of the providers: for each kind of block the
 * arguments it must have ({@code path}, or {@code path=value}), and why.
 */
final class HouseRules {

    /** What holds for any provider: private keys must not be printed. */
    private static final Map<String, Map<String, String>> GENERAL = Map.of(
            "output certificates", Map.of("sensitive=true", "private keys must not be printed"),
            "output private_key_pem", Map.of("sensitive=true", "private keys must not be printed"));

    private final Map<String, Map<String, String>> rules = new TreeMap<>(GENERAL);

    HouseRules(Providers providers) {
        providers.all().values().forEach(provider -> rules.putAll(provider.arguments()));
    }

    void check(HclBlock block, Problems problems) {
        if (block.type().equals("variable")) {
            variable(block, problems);
        }
        if (block.labels().isEmpty()) {
            return;
        }
        String kind = block.type() + " " + block.labels().get(0);
        rules.getOrDefault(kind, Map.of()).forEach((rule, why) -> {
            if (!holds(block.body(), rule)) {
                problems.add(block.position(), Code.RULE, kind + " needs '" + rule.replace("=", " = ") + "': " + why);
            }
        });
    }

    private static void variable(HclBlock block, Problems problems) {
        String name = TerraformModule.address(block);
        boolean mayBeNull = block.body()
                .attribute("default")
                .filter(value -> isValue(value.value(), "null"))
                .isPresent();
        if (!mayBeNull && !isSet(block.body(), "nullable", "false")) {
            problems.add(
                    block.position(), Code.RULE, "'" + name + "' needs 'nullable = false': null is no value for it");
        }
        boolean isToken = name.endsWith("_token");
        if ((isToken || name.endsWith("_key_pem")) && !isSet(block.body(), "sensitive", "true")) {
            problems.add(block.position(), Code.RULE, "'" + name + "' needs 'sensitive = true': it is a secret");
        }
        if (isToken && !isSet(block.body(), "ephemeral", "true")) {
            problems.add(
                    block.position(), Code.RULE, "'" + name + "' needs 'ephemeral = true': it must not enter a plan");
        }
    }

    private static boolean isSet(HclBody body, String argument, String value) {
        return body.attribute(argument)
                .filter(given -> isValue(given.value(), value))
                .isPresent();
    }

    /** Whether every block on the path has the argument; a path through a block that is absent does not hold. */
    private static boolean holds(HclBody body, String rule) {
        int dot = rule.indexOf('.');
        if (dot >= 0) {
            List<HclBody> inner = nested(body, rule.substring(0, dot)).toList();
            String rest = rule.substring(dot + 1);
            return !inner.isEmpty() && inner.stream().allMatch(each -> holds(each, rest));
        }
        int equals = rule.indexOf('=');
        Optional<HclAttribute> attribute = body.attribute(equals < 0 ? rule : rule.substring(0, equals));
        return attribute
                .filter(given -> equals < 0 || isValue(given.value(), rule.substring(equals + 1)))
                .isPresent();
    }

    /** Nested blocks of a type, those that a dynamic block makes included. */
    private static Stream<HclBody> nested(HclBody body, String type) {
        Stream<HclBody> dynamic = body.blocks("dynamic").stream()
                .filter(block -> block.labels().equals(List.of(type)))
                .flatMap(block -> block.body().blocks("content").stream())
                .map(HclBlock::body);
        return Stream.concat(body.blocks(type).stream().map(HclBlock::body), dynamic);
    }

    /** Whether an expression is this word, or a list with it. */
    private static boolean isValue(HclExpression expression, String word) {
        if (expression instanceof Tuple tuple) {
            return tuple.items().stream().anyMatch(item -> isValue(item, word));
        }
        if (expression instanceof Name name) {
            return name.name().equals(word);
        }
        return expression instanceof Literal literal
                ? literal.text().equals(word)
                : expression instanceof Template template && template.constant().equals(Optional.of(word));
    }
}
