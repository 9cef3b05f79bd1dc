package network.frameworks.generator.tools.terraform;

import java.util.List;
import network.frameworks.generator.tools.terraform.ProtoMessage.Writer;
import tools.jackson.databind.JsonNode;

/** Provider schemas, as {@code terraform providers schema -json} prints them, in the words of the plugin protocol. */
final class SchemaMessages {

    private static final List<String> NESTING = List.of("", "single", "list", "set", "map", "group");

    private SchemaMessages() {}

    static byte[] provider(JsonNode provider) {
        Writer response = new Writer().message(1, schema(provider.path("provider")));
        named(response, 2, provider.path("resource_schemas"));
        named(response, 3, provider.path("data_source_schemas"));
        return response.message(6, new Writer()).toBytes();
    }

    private static void named(Writer response, int field, JsonNode schemas) {
        schemas.properties()
                .forEach(entry -> response.message(
                        field, new Writer().text(1, entry.getKey()).message(2, schema(entry.getValue()))));
    }

    private static Writer schema(JsonNode schema) {
        return new Writer().number(1, schema.path("version").asLong(0)).message(2, block(schema.path("block")));
    }

    private static Writer block(JsonNode block) {
        Writer message = new Writer();
        block.path("attributes")
                .properties()
                .forEach(entry -> message.message(2, attribute(entry.getKey(), entry.getValue())));
        block.path("block_types").properties().forEach(entry -> {
            JsonNode nested = entry.getValue();
            message.message(
                    3,
                    new Writer()
                            .text(1, entry.getKey())
                            .message(2, block(nested.path("block")))
                            .number(3, nesting(nested))
                            .number(4, nested.path("min_items").asLong(0))
                            .number(5, nested.path("max_items").asLong(0)));
        });
        return message.flag(6, isSet(block, "deprecated"));
    }

    private static Writer attribute(String name, JsonNode attribute) {
        Writer message = new Writer().text(1, name);
        if (attribute.has("type")) {
            message.text(2, attribute.get("type").toString());
        }
        message.flag(4, isSet(attribute, "required"))
                .flag(5, isSet(attribute, "optional"))
                .flag(6, isSet(attribute, "computed"))
                .flag(7, isSet(attribute, "sensitive"))
                .flag(9, isSet(attribute, "deprecated"));
        JsonNode nested = attribute.path("nested_type");
        if (!nested.isMissingNode()) {
            Writer object = new Writer();
            nested.path("attributes")
                    .properties()
                    .forEach(entry -> object.message(1, attribute(entry.getKey(), entry.getValue())));
            message.message(10, object.number(3, nesting(nested)));
        }
        return message.flag(11, isSet(attribute, "write_only"));
    }

    private static int nesting(JsonNode nested) {
        return NESTING.indexOf(nested.path("nesting_mode").asString(""));
    }

    private static boolean isSet(JsonNode node, String flag) {
        return node.path(flag).asBoolean(false);
    }
}
