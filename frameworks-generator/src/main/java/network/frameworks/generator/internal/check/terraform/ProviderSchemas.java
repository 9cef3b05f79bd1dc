package network.frameworks.generator.internal.check.terraform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Attribute;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Nested;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.provider.Provider.Terraform;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the providers that a tree uses, and Terraform's own functions. */
final class ProviderSchemas {

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

    private final Map<String, Terraform> known = new TreeMap<>();
    private final Map<String, BlockSchema> providers = new TreeMap<>();
    private final Map<String, BlockSchema> resources = new TreeMap<>();
    private final Map<String, BlockSchema> dataSources = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final JsonNode functions;

    /** The schemas of the providers of these catalogues. */
    ProviderSchemas(Catalogs catalogs) {
        resources.put("terraform_data", TERRAFORM_DATA);
        catalogs.providers().all().forEach((name, provider) -> known.put(name, provider.terraform()));
        PackLayers packs = catalogs.packs();
        for (PackFile file : packs.folder("providers")) {
            if (file.path().endsWith("/schema.json")) {
                json(file).ifPresent(schema -> add(schema, behaviour(packs, file)));
            }
        }
        functions = functions();
    }

    /** What the schema does not say of a provider's resources, if anybody wrote it down. */
    private JsonNode behaviour(PackLayers packs, PackFile schema) {
        return packs.find(schema.path().replace("/schema.json", "/behaviour.json"))
                .flatMap(this::json)
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }

    /** The values of a file; none of a broken one, which is a problem. */
    private Optional<JsonNode> json(PackFile file) {
        SourceText source = new SourceText(file.shownName(), file.text());
        try {
            return Optional.of(JsonMapper.shared().readTree(source.text()));
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            SourceLocation location = place == null
                    ? new SourceLocation(source.file(), 1, 1)
                    : new SourceLocation(source.file(), place.getLineNr(), place.getColumnNr());
            problems.add(Diagnostic.of(Code.SCHEMA, "not JSON: " + e.getOriginalMessage(), null)
                    .at(location, source.line(location)));
            return Optional.empty();
        }
    }

    private void add(JsonNode schema, JsonNode behaviour) {
        String source = schema.path("source").asString("");
        String name = known.values().stream()
                .filter(terraform -> terraform.source().equals(source))
                .map(Terraform::name)
                .findFirst()
                .orElse(source);
        providers.put(name, block(schema.path("provider").path("block"), behaviour.path(name), ""));
        schema.path("resource_schemas")
                .properties()
                .forEach(entry -> resources.put(
                        entry.getKey(), block(entry.getValue().path("block"), behaviour.path(entry.getKey()), "")));
        schema.path("data_source_schemas")
                .properties()
                .forEach(entry -> dataSources.put(
                        entry.getKey(),
                        block(
                                entry.getValue().path("block"),
                                JsonMapper.shared().createObjectNode(),
                                "")));
    }

    /** What is wrong with the files of the schemas. */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
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

    /** How a provider is found, if it is a known one. */
    Optional<Terraform> terraform(String provider) {
        return Optional.ofNullable(known.get(provider));
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

    private static JsonNode functions() {
        try (@Nullable InputStream stream = ProviderSchemas.class.getResourceAsStream("functions.json")) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its file functions.json");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
