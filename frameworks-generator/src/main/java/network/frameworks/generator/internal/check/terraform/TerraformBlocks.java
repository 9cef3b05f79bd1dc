package network.frameworks.generator.internal.check.terraform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Attribute;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Nested;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclBody;

/** The blocks and arguments that belong to Terraform itself and not to a provider. */
final class TerraformBlocks {

    /** Arguments that Terraform takes from every resource and data source. */
    private static final Set<String> RESOURCE_ARGUMENTS = Set.of("count", "for_each", "depends_on", "provider");

    private static final Set<String> RESOURCE_BLOCKS = Set.of("lifecycle", "connection", "provisioner");

    /** Arguments of a module call that are no variables of the module. */
    static final Set<String> CALL_ARGUMENTS =
            Set.of("source", "version", "count", "for_each", "depends_on", "providers");

    /** Blocks at the top of a file whose content this check does not look into. */
    static final Set<String> OTHERS = Set.of("terraform", "moved", "removed", "import", "check");

    private static final BlockSchema CONDITION =
            new BlockSchema(Map.of("condition", required(), "error_message", required()), Map.of());

    static final BlockSchema VARIABLE = new BlockSchema(
            Map.of(
                    "type", new Attribute(Shape.ANY, true, true, List.of()),
                    "description", required(),
                    "default", Attribute.optional(Shape.ANY),
                    "nullable", Attribute.optional(Shape.SCALAR),
                    "sensitive", Attribute.optional(Shape.SCALAR),
                    "ephemeral", Attribute.optional(Shape.SCALAR)),
            Map.of("validation", new Nested(CONDITION, "list", 0, 0)));

    static final BlockSchema OUTPUT = new BlockSchema(
            Map.of(
                    "value", new Attribute(Shape.ANY, true, true, List.of()),
                    "description", required(),
                    "sensitive", Attribute.optional(Shape.SCALAR),
                    "ephemeral", Attribute.optional(Shape.SCALAR),
                    "depends_on", Attribute.optional(Shape.list(Shape.ANY))),
            Map.of("precondition", new Nested(CONDITION, "list", 0, 0)));

    static final BlockSchema LIFECYCLE = new BlockSchema(
            Map.of(
                    "create_before_destroy", Attribute.optional(Shape.SCALAR),
                    "prevent_destroy", Attribute.optional(Shape.SCALAR),
                    "replace_triggered_by", Attribute.optional(Shape.list(Shape.ANY))),
            Map.of(
                    "precondition", new Nested(CONDITION, "list", 0, 0),
                    "postcondition", new Nested(CONDITION, "list", 0, 0)));

    static final BlockSchema TERRAFORM = new BlockSchema(Map.of("required_version", required()), Map.of());

    static final Shape REQUIRED_PROVIDER = Shape.Structure.of(Map.of("source", Shape.SCALAR, "version", Shape.SCALAR));

    /** The settings that a bucket outside of Amazon needs; each of them was missed once. */
    static final BlockSchema S3_BACKEND = new BlockSchema(
            Map.ofEntries(
                    Map.entry("bucket", required()),
                    Map.entry("key", required()),
                    Map.entry("region", required()),
                    Map.entry(
                            "endpoints",
                            new Attribute(Shape.Structure.of(Map.of("s3", Shape.SCALAR)), true, true, List.of())),
                    Map.entry("use_lockfile", required()),
                    Map.entry("use_path_style", required()),
                    Map.entry("skip_credentials_validation", required()),
                    Map.entry("skip_metadata_api_check", required()),
                    Map.entry("skip_region_validation", required()),
                    Map.entry("skip_requesting_account_id", required()),
                    Map.entry("skip_s3_checksum", required())),
            Map.of());

    private TerraformBlocks() {}

    private static Attribute required() {
        return new Attribute(Shape.SCALAR, true, true, List.of());
    }

    /** The body of a resource or data source without what is Terraform's. */
    static HclBody providersPart(HclBlock block) {
        return without(block.body(), RESOURCE_ARGUMENTS, RESOURCE_BLOCKS);
    }

    /** The body without some arguments and blocks. */
    static HclBody without(HclBody body, Set<String> arguments, Set<String> blocks) {
        return new HclBody(
                body.attributes().stream()
                        .filter(attribute -> !arguments.contains(attribute.name()))
                        .toList(),
                body.blocks().stream()
                        .filter(nested -> !blocks.contains(nested.type()))
                        .toList());
    }
}
