package network.frameworks.generator.tools.terraform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Believable values for what a real service would have answered. */
final class InventedValues {

    private final String type;
    private final int serial;

    InventedValues(String type, int serial) {
        this.type = type;
        this.serial = serial;
    }

    Map<String, @Nullable Object> known(JsonNode body, Map<String, @Nullable Object> value) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        JsonNode attributes = body.path("attributes");
        // Absent values must stay in the map as nulls: Terraform counts the members of an object.
        value.forEach((name, current) -> {
            if (current == null) {
                result.put(name, null);
            } else if (attributes.has(name)) {
                result.put(name, attribute(name, attributes.get(name), current));
            } else {
                result.put(
                        name,
                        objects(current, body.path("block_types").path(name).path("block")));
            }
        });
        return result;
    }

    private @Nullable Object attribute(String name, JsonNode schema, Object value) {
        JsonNode nested = schema.path("nested_type");
        if (value == DynamicValue.UNKNOWN) {
            return nested.isMissingNode() ? invented(name, schema.path("type")) : empty(nested);
        }
        return nested.isMissingNode() ? withoutUnknown(name, value) : objects(value, nested);
    }

    private static @Nullable Object empty(JsonNode nested) {
        return switch (nested.path("nesting_mode").asString("")) {
            case "map" -> Map.of();
            case "list", "set" -> List.of();
            default -> null;
        };
    }

    private Object objects(Object value, JsonNode body) {
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(item -> result.add(objects(item, body)));
            return result;
        }
        return value instanceof Map<?, ?> ? known(body, ResourceType.object(value)) : value;
    }

    private Object withoutUnknown(String name, Object value) {
        if (value == DynamicValue.UNKNOWN) {
            return "invented-" + name + "-" + serial;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> withoutUnknown(name, item)).toList();
        }
        if (value instanceof Map<?, ?>) {
            Map<String, @Nullable Object> result = new LinkedHashMap<>(ResourceType.object(value));
            result.replaceAll((key, item) -> item == null ? null : withoutUnknown(key, item));
            return result;
        }
        return value;
    }

    private Object invented(String name, JsonNode schemaType) {
        if (schemaType.isArray()) {
            String kind = schemaType.get(0).asString("");
            return kind.equals("map") || kind.equals("object") ? Map.of() : List.of();
        }
        return switch (schemaType.asString("")) {
            case "number" -> serial;
            case "bool" -> false;
            default -> text(name);
        };
    }

    private String text(String name) {
        if (name.equals("id") || name.endsWith("_id")) {
            // Hetzner's numbers are referred to by attributes of type number, so the text must be one.
            return type.startsWith("hcloud_") ? String.valueOf(serial) : hexadecimal();
        }
        if (name.equals("ipv6_network")) {
            return "2001:db8:" + Integer.toHexString(serial) + "::/64";
        }
        if (name.startsWith("ipv6")) {
            return "2001:db8:" + Integer.toHexString(serial) + "::1";
        }
        if (name.equals("ip") || name.startsWith("ipv4") || name.equals("ip_address")) {
            return "203.0.113." + serial % 256;
        }
        if (name.endsWith("_pem")) {
            return "-----BEGIN INVENTED-----\n" + type + "-" + serial + "\n-----END INVENTED-----\n";
        }
        if (name.endsWith("_on") || name.contains("_not_")) {
            return "2030-01-01T00:00:00Z";
        }
        return "invented-" + name + "-" + serial;
    }

    private String hexadecimal() {
        byte[] seed = (type + serial).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().replace("-", "");
    }
}
