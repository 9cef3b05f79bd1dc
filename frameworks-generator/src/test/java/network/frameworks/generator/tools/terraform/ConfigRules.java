package network.frameworks.generator.tools.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of a provider's own validation that no schema expresses: allowed values and what excludes what. */
record ConfigRules(ResourceType type) {

    List<String> problems(@Nullable Object config) {
        List<String> problems = new ArrayList<>();
        type.behaviour().properties().forEach(entry -> {
            String path = entry.getKey();
            JsonNode rule = entry.getValue();
            values(config, path)
                    .filter(value -> value != DynamicValue.UNKNOWN)
                    .forEach(value -> allowed(path, rule, value, problems));
            if (isSet(config, path)) {
                names(rule, "conflicts_with")
                        .filter(other -> isSet(config, other))
                        .forEach(other -> problems.add(type.name() + "." + path + " conflicts with " + other));
            }
            counted(config, path, rule, problems);
        });
        return problems;
    }

    private void allowed(String path, JsonNode rule, Object value, List<String> problems) {
        JsonNode choices = rule.path("one_of");
        if (choices.isArray()
                && choices.valueStream().noneMatch(choice -> choice.asString("").equals(value.toString()))) {
            problems.add(type.name() + "." + path + ": " + value + " is not one of " + choices);
        }
        JsonNode range = rule.path("int_between");
        if (range.isArray() && value instanceof Number number) {
            boolean inside = number.doubleValue() >= range.get(0).asDouble()
                    && number.doubleValue() <= range.get(1).asDouble();
            if (!inside) {
                problems.add(type.name() + "." + path + ": " + value + " is not within " + range);
            }
        }
    }

    private void counted(@Nullable Object config, String path, JsonNode rule, List<String> problems) {
        long exactly = names(rule, "exactly_one_of")
                .filter(name -> isSet(config, name))
                .count();
        if (rule.has("exactly_one_of") && exactly != 1) {
            problems.add(type.name() + "." + path + ": exactly one of " + rule.get("exactly_one_of") + " must be set");
        }
        long some = names(rule, "at_least_one_of")
                .filter(name -> isSet(config, name))
                .count();
        if (rule.has("at_least_one_of") && some == 0) {
            problems.add(type.name() + "." + path + ": one of " + rule.get("at_least_one_of") + " must be set");
        }
    }

    private static Stream<String> names(JsonNode rule, String relation) {
        return rule.path(relation).valueStream().map(node -> node.asString(""));
    }

    private static boolean isSet(@Nullable Object config, String path) {
        return values(config, path)
                .anyMatch(value -> !List.of().equals(value) && !Map.of().equals(value));
    }

    /** Every value under a dotted path; an unknown one counts as set but satisfies any rule about its content. */
    private static Stream<Object> values(@Nullable Object value, String path) {
        if (value == null) {
            return Stream.empty();
        }
        if (path.isEmpty()) {
            return Stream.of(value);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> values(item, path));
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        Object member = value instanceof Map<?, ?> map ? map.get(head) : null;
        return values(member, dot < 0 ? "" : path.substring(dot + 1));
    }
}
