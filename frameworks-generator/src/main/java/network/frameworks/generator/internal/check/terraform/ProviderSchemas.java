package network.frameworks.generator.internal.check.terraform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Attribute;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Nested;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled schemas of the providers that a tree uses, and Terraform's own functions. */
final class ProviderSchemas {

    private static final List<String> PROVIDERS = List.of("acme", "cloudflare", "hcloud");

    /** Terraform's own; it needs no provider to be required. */
    private static final BlockSchema TERRAFORM_DATA = new BlockSchema(
            Map.of(
                    "input",
                    Attribute.optional(Shape.ANY),
                    "triggers_replace",
                    Attribute.optional(Shape.ANY),
                    "id",
                    new Attribute(Shape.SCALAR, false, false, List.of()),
                    "output",
                    new Attribute(Shape.ANY, false, false, List.of())),
            Map.of());

    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, BlockSchema> providers = new TreeMap<>();
    private final Map<String, BlockSchema> resources = new TreeMap<>();
    private final Map<String, BlockSchema> dataSources = new TreeMap<>();
    private final JsonNode functions;

    private ProviderSchemas() {
        resources.put("terraform_data", TERRAFORM_DATA);
        for (String name : PROVIDERS) {
            JsonNode file = read(name);
            JsonNode behaviour = file.path("behaviour");
            addresses.put(name, file.path("address").asString(""));
            providers.put(name, block(file.path("provider").path("block"), behaviour.path(name), ""));
            file.path("resource_schemas")
                    .properties()
                    .forEach(entry -> resources.put(
                            entry.getKey(), block(entry.getValue().path("block"), behaviour.path(entry.getKey()), "")));
            file.path("data_source_schemas")
                    .properties()
                    .forEach(entry -> dataSources.put(
                            entry.getKey(),
                            block(
                                    entry.getValue().path("block"),
                                    JsonMapper.shared().createObjectNode(),
                                    "")));
        }
        functions = read("functions");
    }

    static ProviderSchemas bundled() {
        return new ProviderSchemas();
    }

    Optional<BlockSchema> provider(String name) {
        return Optional.ofNullable(providers.get(name));
    }

    Optional<BlockSchema> resource(String type) {
        return Optional.ofNullable(resources.get(type));
    }

    Optional<BlockSchema> dataSource(String type) {
        return Optional.ofNullable(dataSources.get(type));
    }

    /** The source address of a provider without the public registry's host, for example {@code vancluever/acme}. */
    Optional<String> source(String provider) {
        return Optional.ofNullable(addresses.get(provider)).map(address -> address.substring(address.indexOf('/') + 1));
    }

    /** Why a call of a built-in function is wrong, or empty. */
    Optional<String> callProblem(String function, int arguments, boolean expanded) {
        JsonNode signature = functions.path(function);
        if (signature.isMissingNode()) {
            return Optional.of("Terraform has no function '" + function + "'");
        }
        int least = signature.path("least").asInt(0);
        int most = signature.path("most").asInt(Integer.MAX_VALUE);
        boolean fits = expanded || (arguments >= least && arguments <= most);
        return fits
                ? Optional.empty()
                : Optional.of("'" + function + "' cannot be called with " + arguments + " arguments");
    }

    private static BlockSchema block(JsonNode block, JsonNode behaviour, String path) {
        Map<String, Attribute> attributes = new TreeMap<>();
        block.path("attributes").properties().forEach(entry -> {
            String name = path + entry.getKey();
            List<String> choices = behaviour
                    .path(name)
                    .path("one_of")
                    .valueStream()
                    .map(choice -> choice.asString(""))
                    .toList();
            JsonNode attribute = entry.getValue();
            attributes.put(
                    entry.getKey(),
                    new Attribute(
                            attributeShape(attribute),
                            flag(attribute, "required"),
                            flag(attribute, "required") || flag(attribute, "optional"),
                            choices));
        });
        Map<String, Nested> blocks = new TreeMap<>();
        block.path("block_types").properties().forEach(entry -> {
            JsonNode nested = entry.getValue();
            blocks.put(
                    entry.getKey(),
                    new Nested(
                            block(nested.path("block"), behaviour, path + entry.getKey() + "."),
                            nested.path("nesting_mode").asString(""),
                            nested.path("min_items").asInt(0),
                            nested.path("max_items").asInt(0)));
        });
        return new BlockSchema(attributes, blocks);
    }

    private static Shape attributeShape(JsonNode attribute) {
        JsonNode nested = attribute.path("nested_type");
        if (nested.isMissingNode()) {
            return type(attribute.path("type"));
        }
        Map<String, Shape.Member> members = new TreeMap<>();
        nested.path("attributes")
                .properties()
                .forEach(entry -> members.put(
                        entry.getKey(),
                        new Shape.Member(attributeShape(entry.getValue()), flag(entry.getValue(), "required"))));
        Shape object = new Shape.Structure(members);
        return switch (nested.path("nesting_mode").asString("")) {
            case "single" -> object;
            case "map" -> new Shape.Dictionary(object);
            default -> Shape.list(object);
        };
    }

    private static Shape type(JsonNode type) {
        if (!type.isArray()) {
            return type.asString("").equals("dynamic") ? Shape.ANY : Shape.SCALAR;
        }
        return switch (type.get(0).asString("")) {
            case "map" -> new Shape.Dictionary(type(type.get(1)));
            case "list", "set" -> Shape.list(type(type.get(1)));
            case "object" -> {
                Map<String, Shape> members = new TreeMap<>();
                type.get(1).properties().forEach(entry -> members.put(entry.getKey(), type(entry.getValue())));
                yield Shape.Structure.of(members);
            }
            default -> Shape.ANY;
        };
    }

    private static boolean flag(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }

    private static JsonNode read(String name) {
        try (@Nullable InputStream stream = ProviderSchemas.class.getResourceAsStream(name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its file " + name + ".json");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
