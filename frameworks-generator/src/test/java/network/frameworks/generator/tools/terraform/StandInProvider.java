package network.frameworks.generator.tools.terraform;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import network.frameworks.generator.tools.terraform.ProtoMessage.Reader;
import network.frameworks.generator.tools.terraform.ProtoMessage.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers the calls of Terraform's plugin protocol 6 for one provider. Terraform itself holds the configuration against
 * the schema; this class does what is left, and remembers nothing: the state is Terraform's.
 */
final class StandInProvider {

    private static final int ERROR = 1;

    private final JsonNode schemas;
    private final byte[] schemaMessage;
    private final AtomicInteger serial = new AtomicInteger(100);

    StandInProvider(JsonNode schemas) {
        this.schemas = schemas;
        this.schemaMessage = SchemaMessages.provider(schemas);
    }

    /** The response to a request, by the name of the called method; an empty message agrees to everything. */
    byte[] answer(String method, byte[] request) {
        Reader fields = new Reader(request);
        return switch (method) {
            case "GetProviderSchema" -> schemaMessage;
            case "ValidateResourceConfig" -> validate(fields);
            case "UpgradeResourceState" -> upgrade(fields);
            case "ReadResource" ->
                new Writer().bytes(1, fields.bytes(2)).bytes(3, fields.bytes(3)).toBytes();
            case "PlanResourceChange" -> plan(fields);
            case "ApplyResourceChange" -> apply(fields);
            case "ReadDataSource" -> readData(fields);
            default -> new byte[0];
        };
    }

    private ResourceType resource(String name) {
        return new ResourceType(
                name,
                schemas.path("resource_schemas").path(name).path("block"),
                schemas.path("behaviour").path(name));
    }

    private byte[] validate(Reader request) {
        String type = request.text(1);
        Writer response = new Writer();
        for (String problem : new ConfigRules(resource(type)).problems(DynamicValue.read(request.bytes(2)))) {
            response.message(
                    1,
                    new Writer()
                            .number(1, ERROR)
                            .text(2, "Invalid configuration")
                            .text(3, problem));
        }
        return response.toBytes();
    }

    private byte[] upgrade(Reader request) {
        Object state = DynamicValue.readJson(new Reader(request.bytes(3)).bytes(1));
        if (state instanceof Map<?, ?>) {
            dynamicTypes(resource(request.text(1)).block(), ResourceType.object(state));
        }
        return new Writer().message(1, DynamicValue.message(state)).toBytes();
    }

    /** A value of dynamic type is {@code {type, value}} in a state file, but a pair on the wire. */
    private static void dynamicTypes(JsonNode body, Map<String, @Nullable Object> value) {
        body.path("attributes").properties().forEach(entry -> {
            Object current = value.get(entry.getKey());
            JsonNode schema = entry.getValue();
            if (schema.path("type").asString("").equals("dynamic") && current instanceof Map<?, ?> pair) {
                byte[] type = ('"' + String.valueOf(pair.get("type")) + '"').getBytes(StandardCharsets.UTF_8);
                value.put(entry.getKey(), List.of(type, String.valueOf(pair.get("value"))));
            } else if (schema.has("nested_type") && current instanceof Map<?, ?>) {
                dynamicTypes(schema.get("nested_type"), ResourceType.object(current));
            }
        });
    }

    private byte[] plan(Reader request) {
        ResourceType type = resource(request.text(1));
        Object prior = DynamicValue.read(request.bytes(2));
        Object proposed = DynamicValue.read(request.bytes(3));
        if (proposed == null) {
            return planned(null, request).toBytes();
        }
        Map<String, @Nullable Object> wanted = ResourceType.object(proposed);
        Map<String, @Nullable Object> before = ResourceType.object(prior);
        Map<String, @Nullable Object> config = ResourceType.object(DynamicValue.read(request.bytes(4)));
        if (prior != null) {
            type.keepComputed(wanted, before);
        }
        type.plan(wanted, config, prior == null);
        Writer response = planned(wanted, request);
        if (prior != null) {
            for (String attribute : type.replacing(before, wanted, config)) {
                response.message(2, new Writer().message(1, new Writer().text(1, attribute)));
            }
        }
        return response.flag(5, true).toBytes();
    }

    private static Writer planned(@Nullable Object state, Reader request) {
        return new Writer().message(1, DynamicValue.message(state)).bytes(3, request.bytes(5));
    }

    private byte[] apply(Reader request) {
        Object planned = DynamicValue.read(request.bytes(3));
        if (planned == null) {
            return new Writer().message(1, DynamicValue.message(null)).toBytes();
        }
        Map<String, @Nullable Object> state =
                resource(request.text(1)).apply(ResourceType.object(planned), serial.incrementAndGet());
        return new Writer()
                .message(1, DynamicValue.message(state))
                .flag(4, true)
                .toBytes();
    }

    private byte[] readData(Reader request) {
        String name = request.text(1);
        JsonNode block = schemas.path("data_source_schemas").path(name).path("block");
        ResourceType type =
                new ResourceType(name, block, schemas.path("behaviour").path("data." + name));
        Map<String, @Nullable Object> config = ResourceType.object(DynamicValue.read(request.bytes(2)));
        Map<String, @Nullable Object> state = new LinkedHashMap<>(config);
        type.plan(state, config, true);
        // The same question always gets the same answer, else every plan would differ.
        return new Writer()
                .message(1, DynamicValue.message(type.apply(state, 1)))
                .toBytes();
    }
}
