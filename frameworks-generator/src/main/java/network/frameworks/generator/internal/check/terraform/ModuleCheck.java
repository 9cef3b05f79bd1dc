package network.frameworks.generator.internal.check.terraform;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.internal.check.terraform.TerraformModule.Declared;
import network.frameworks.generator.internal.check.terraform.TerraformModule.Requirement;
import network.frameworks.generator.internal.syntax.hcl.HclAttribute;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Name;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Tuple;

/** Checks one module: every block of it, what it calls, and that nothing in it is declared for nobody. */
final class ModuleCheck {

    private final TerraformModule module;
    private final ModuleShapes shapes;
    private final ProviderSchemas schemas;
    private final HouseRules rules;
    private final Set<String> used = new TreeSet<>();

    ModuleCheck(ModuleShapes shapes, HouseRules rules) {
        this.rules = rules;
        this.module = shapes.module();
        this.shapes = shapes;
        this.schemas = shapes.schemas();
    }

    void check() {
        for (SourceFile file : module.files()) {
            file.body()
                    .attributes()
                    .forEach(attribute -> file.problems()
                            .add(
                                    attribute.position(),
                                    Code.UNKNOWN_ARGUMENT,
                                    "no argument can stand outside of a block"));
            file.body().blocks().forEach(block -> block(file, block));
        }
        unused();
    }

    private void block(SourceFile file, HclBlock block) {
        Inference inference = new Inference(shapes, file.problems(), used);
        BodyCheck bodies = new BodyCheck(file.problems(), inference);
        rules.check(block, file.problems());
        switch (block.type()) {
            case "variable" -> variable(file, block);
            case "output" -> bodies.check(block, block.body(), TerraformBlocks.OUTPUT, Scope.EMPTY);
            case "locals" -> block.body().attributes().forEach(local -> inference.infer(local.value(), Scope.EMPTY));
            case "module" -> call(file, block, inference, bodies);
            case "resource", "data" -> object(file, block, inference, bodies);
            case "provider" -> provider(file, block, bodies);
            case "terraform" -> requirements(file, block);
            default -> {
                if (!TerraformBlocks.OTHERS.contains(block.type())) {
                    file.problems()
                            .add(block.position(), Code.UNKNOWN_BLOCK, "Terraform has no block '" + block.type() + "'");
                }
            }
        }
    }

    /** A variable that only its own validation mentions is used by nobody. */
    private void variable(SourceFile file, HclBlock block) {
        Set<String> mentioned = new TreeSet<>();
        Inference inference = new Inference(shapes, file.problems(), mentioned);
        // A type is no expression: the words in it are no references.
        Optional<HclAttribute> type = block.body().attribute("type");
        type.ifPresent(attribute -> new TypeExpressions(file.problems()).read(attribute.value()));
        new BodyCheck(file.problems(), inference)
                .check(
                        block,
                        TerraformBlocks.without(block.body(), Set.of("type"), Set.of()),
                        type.isPresent() ? TerraformBlocks.VARIABLE.without("type") : TerraformBlocks.VARIABLE,
                        Scope.EMPTY);
        mentioned.remove("var." + TerraformModule.address(block));
        used.addAll(mentioned);
    }

    private void object(SourceFile file, HclBlock block, Inference inference, BodyCheck bodies) {
        if (block.labels().size() != 2) {
            file.problems().add(block.position(), Code.UNKNOWN_BLOCK, "a " + block.type() + " has a type and a name");
            return;
        }
        String type = block.labels().get(0);
        Optional<BlockSchema> schema = block.type().equals("data") ? schemas.dataSource(type) : schemas.resource(type);
        if (schema.isEmpty()) {
            file.problems()
                    .add(
                            block.position(),
                            Code.UNKNOWN_BLOCK,
                            "no provider of this tree has a " + block.type() + " '" + type + "'");
            return;
        }
        requireProvider(file, block, type.substring(0, type.indexOf('_')));
        Scope scope = shapes.scopeOf(block, inference);
        bodies.check(block, TerraformBlocks.providersPart(block), schema.get(), scope);
        block.body().attribute("depends_on").ifPresent(list -> inference.infer(list.value(), scope));
        block.body().blocks("lifecycle").forEach(lifecycle -> lifecycle(file, lifecycle, schema.get(), scope, bodies));
    }

    private void requireProvider(SourceFile file, HclBlock block, String provider) {
        if (!provider.equals("terraform") && !module.requiredProviders().containsKey(provider)) {
            file.problems()
                    .add(
                            block.position(),
                            Code.PROVIDER,
                            "the module does not require the provider '" + provider
                                    + "'; Terraform would look for hashicorp/" + provider);
        }
    }

    private void lifecycle(SourceFile file, HclBlock block, BlockSchema schema, Scope scope, BodyCheck bodies) {
        Optional<HclExpression> ignored =
                block.body().attribute("ignore_changes").map(HclAttribute::value);
        if (ignored.isPresent() && ignored.get() instanceof Tuple names) {
            for (HclExpression item : names.items()) {
                if (item instanceof Name name
                        && !schema.attributes().containsKey(name.name())
                        && !schema.blocks().containsKey(name.name())) {
                    file.problems()
                            .add(
                                    item.position(),
                                    Code.REFERENCE,
                                    "there is no '" + name.name() + "' whose changes could be ignored");
                }
            }
        }
        bodies.check(
                block,
                TerraformBlocks.without(block.body(), Set.of("ignore_changes"), Set.of()),
                TerraformBlocks.LIFECYCLE,
                scope.with("self", schema.shape()));
    }

    private void provider(SourceFile file, HclBlock block, BodyCheck bodies) {
        String name = TerraformModule.address(block);
        Optional<BlockSchema> schema = schemas.provider(name);
        if (schema.isEmpty()) {
            file.problems().add(block.position(), Code.UNKNOWN_BLOCK, "the provider '" + name + "' is not known");
            return;
        }
        requireProvider(file, block, name);
        bodies.check(
                block, TerraformBlocks.without(block.body(), Set.of("alias"), Set.of()), schema.get(), Scope.EMPTY);
    }

    private void requirements(SourceFile file, HclBlock block) {
        Inference inference = new Inference(shapes, file.problems(), used);
        new BodyCheck(file.problems(), inference)
                .check(
                        block,
                        TerraformBlocks.without(block.body(), Set.of(), Set.of("required_providers", "backend")),
                        TerraformBlocks.TERRAFORM,
                        Scope.EMPTY);
        for (HclBlock required : block.body().blocks("required_providers")) {
            for (HclAttribute provider : required.body().attributes()) {
                inference
                        .infer(provider.value(), Scope.EMPTY)
                        .mismatch(TerraformBlocks.REQUIRED_PROVIDER, true)
                        .ifPresent(problem -> file.problems()
                                .add(provider.position(), Code.PROVIDER, "'" + provider.name() + "' " + problem));
                source(file, provider);
            }
        }
    }

    /** A provider is the same in every module: two pins would be two decisions. */
    private void source(SourceFile file, HclAttribute provider) {
        Requirement given = module.requiredProviders().getOrDefault(provider.name(), new Requirement("", ""));
        schemas.terraform(provider.name()).ifPresent(known -> {
            if (!known.source().equals(given.source())) {
                wrongProvider(file, provider, "comes from " + known.source() + ", not from '" + given.source() + "'");
            }
            if (!known.version().equals(given.version())) {
                wrongProvider(
                        file,
                        provider,
                        "is taken in the versions " + known.version() + ", not in '" + given.version()
                                + "'; its provider.yaml says so for all modules");
            }
        });
    }

    private static void wrongProvider(SourceFile file, HclAttribute provider, String problem) {
        file.problems().add(provider.position(), Code.PROVIDER, "the provider '" + provider.name() + "' " + problem);
    }

    private void call(SourceFile file, HclBlock block, Inference inference, BodyCheck bodies) {
        Declared call = new Declared(file, block);
        Optional<TerraformModule> target = shapes.called(call);
        if (target.isEmpty()) {
            file.problems()
                    .add(
                            block.position(),
                            Code.MODULE_CALL,
                            "the source of module '" + TerraformModule.address(block) + "' is no module of this tree");
            return;
        }
        Scope scope = shapes.scopeOf(block, inference);
        bodies.check(
                block,
                TerraformBlocks.without(block.body(), TerraformBlocks.CALL_ARGUMENTS, Set.of()),
                shapes.inputs(call),
                scope);
        block.body().attribute("depends_on").ifPresent(list -> inference.infer(list.value(), scope));
    }

    private void unused() {
        module.variables()
                .forEach((name, variable) -> unused("var." + name, "variable", variable.file(), variable.block()));
        module.objects().forEach((address, data) -> {
            if (address.startsWith("data.")) {
                unused(address, "data source", data.file(), data.block());
            }
        });
        module.locals().forEach((name, local) -> {
            if (!used.contains("local." + name)) {
                local.file()
                        .problems()
                        .add(
                                local.attribute().position(),
                                Code.UNUSED,
                                "the local value '" + name + "' is used nowhere");
            }
        });
    }

    private void unused(String address, String word, SourceFile file, HclBlock block) {
        if (!used.contains(address)) {
            file.problems().add(block.position(), Code.UNUSED, "the " + word + " '" + address + "' is used nowhere");
        }
    }
}
