package network.frameworks.generator.tools.terraform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One resource type or data source: plans like a provider would (defaults, unknown computed values, what forces a
 * replacement) and invents values at apply.
 *
 * @param name the type, for example {@code hcloud_server}
 * @param block its schema
 * @param behaviour what the schema does not say, by dotted attribute path
 */
record ResourceType(String name, JsonNode block, JsonNode behaviour) {

    private static final ObjectMapper JSON = JsonMapper.shared();

    /** Fills a proposed new state: defaults first, then unknown for what only the provider decides. */
    void plan(Map<String, @Nullable Object> proposed, Map<String, @Nullable Object> config, boolean isNew) {
        fill(block, proposed, config, "", isNew);
    }

    private void fill(
            JsonNode body, Map<String, @Nullable Object> value, @Nullable Object config, String path, boolean isNew) {
        body.path("attributes").properties().forEach(entry -> {
            String attribute = entry.getKey();
            Object wanted = member(config, attribute);
            if (value.get(attribute) == null && wanted == null) {
                JsonNode standard = behaviour.path(path + attribute).path("default");
                if (!standard.isMissingNode()) {
                    value.put(attribute, JSON.convertValue(standard, Object.class));
                } else if (isNew && entry.getValue().path("computed").asBoolean(false)) {
                    value.put(attribute, DynamicValue.UNKNOWN);
                }
            } else if (entry.getValue().has("nested_type")) {
                eachObject(
                        value.get(attribute),
                        wanted,
                        (object, itsConfig) -> fill(
                                entry.getValue().get("nested_type"), object, itsConfig, path + attribute + ".", isNew));
            }
        });
        body.path("block_types")
                .properties()
                .forEach(entry -> eachObject(
                        value.get(entry.getKey()),
                        member(config, entry.getKey()),
                        (object, itsConfig) -> fill(
                                entry.getValue().path("block"),
                                object,
                                itsConfig,
                                path + entry.getKey() + ".",
                                isNew)));
    }

    private interface ObjectAction {
        void accept(Map<String, @Nullable Object> object, @Nullable Object config);
    }

    /** Visits every object of a nested value together with its part of the configuration, where that can be told. */
    private static void eachObject(@Nullable Object value, @Nullable Object config, ObjectAction action) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                Object itsConfig = config instanceof List<?> configs && i < configs.size() ? configs.get(i) : item;
                if (item instanceof Map<?, ?>) {
                    action.accept(object(item), itsConfig);
                }
            }
        } else if (value instanceof Map<?, ?>) {
            action.accept(object(value), config);
        }
    }

    /**
     * Gives every element of a nested set the computed values of the prior element with the same configuration; without
     * this every plan would show a difference.
     */
    void keepComputed(Map<String, @Nullable Object> proposed, Map<String, @Nullable Object> prior) {
        block.path("block_types").properties().forEach(entry -> {
            JsonNode nested = entry.getValue();
            if (nested.path("nesting_mode").asString("").equals("set")
                    && proposed.get(entry.getKey()) instanceof List<?> wanted
                    && prior.get(entry.getKey()) instanceof List<?> before) {
                List<Object> candidates = new ArrayList<>(before);
                wanted.forEach(element -> inherit(nested.path("block"), object(element), candidates));
            }
        });
    }

    private static void inherit(JsonNode body, Map<String, @Nullable Object> element, List<Object> candidates) {
        Map<String, @Nullable Object> match = null;
        for (Object candidate : candidates) {
            if (agrees(element, object(candidate))) {
                match = object(candidate);
                candidates.remove(candidate);
                break;
            }
        }
        for (Map.Entry<String, JsonNode> attribute : body.path("attributes").properties()) {
            boolean open = element.get(attribute.getKey()) == null;
            if (open && attribute.getValue().path("computed").asBoolean(false)) {
                element.put(attribute.getKey(), match == null ? DynamicValue.UNKNOWN : match.get(attribute.getKey()));
            }
        }
    }

    private static boolean agrees(Map<String, @Nullable Object> element, Map<String, @Nullable Object> candidate) {
        return element.entrySet().stream()
                .allMatch(entry -> entry.getValue() == null
                        || List.of().equals(entry.getValue())
                        || entry.getValue().equals(candidate.get(entry.getKey())));
    }

    /** Attributes whose change cannot be made to an existing object. */
    List<String> replacing(
            Map<String, @Nullable Object> prior,
            Map<String, @Nullable Object> proposed,
            Map<String, @Nullable Object> config) {
        List<String> paths = new ArrayList<>();
        behaviour.properties().forEach(entry -> {
            String path = entry.getKey();
            boolean decidedByProvider =
                    block.path("attributes").path(path).path("computed").asBoolean(false) && config.get(path) == null;
            if (entry.getValue().path("force_new").asBoolean(false)
                    && !path.contains(".")
                    && !decidedByProvider
                    && !same(prior.get(path), proposed.get(path))) {
                paths.add(path);
            }
        });
        return paths;
    }

    /** Sets arrive in any order, so lists are compared as sets. */
    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> first && right instanceof List<?> second) {
            Set<Object> firstItems = new HashSet<>(first);
            return first.size() == second.size() && firstItems.equals(new HashSet<>(second));
        }
        return Objects.equals(left, right);
    }

    /** Replaces everything unknown by a value of the right type that tells objects apart. */
    Map<String, @Nullable Object> apply(Map<String, @Nullable Object> planned, int serial) {
        return new InventedValues(name, serial).known(block, planned);
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new LinkedHashMap<>();
    }

    private static @Nullable Object member(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }
}
