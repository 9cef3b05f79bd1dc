package network.frameworks.generator.internal.check.terraform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import network.frameworks.generator.internal.check.terraform.TerraformModule.Declared;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;

/** The shapes of what a module declares, found when first asked for and remembered. */
final class ModuleShapes {

    private final TerraformModule module;
    private final ProviderSchemas schemas;
    private final Map<String, ModuleShapes> others;
    private final Map<String, Shape> known = new HashMap<>();
    private final Set<String> inWork = new HashSet<>();

    /**
     * @param others the shapes of every module of the tree, by folder; filled by the caller
     */
    ModuleShapes(TerraformModule module, ProviderSchemas schemas, Map<String, ModuleShapes> others) {
        this.module = module;
        this.schemas = schemas;
        this.others = others;
    }

    TerraformModule module() {
        return module;
    }

    ProviderSchemas schemas() {
        return schemas;
    }

    Optional<Shape> variable(String name) {
        return Optional.ofNullable(module.variables().get(name)).map(this::typeOf);
    }

    /** What the declaration of a variable asks for. */
    Shape typeOf(Declared variable) {
        return remembered(
                "var." + TerraformModule.address(variable.block()),
                () -> variable.value("type")
                        .map(type -> new TypeExpressions(silent(variable.file())).read(type))
                        .orElse(Shape.ANY));
    }

    Optional<Shape> local(String name) {
        return Optional.ofNullable(module.locals().get(name))
                .map(local -> remembered(
                        "local." + name,
                        () -> silently(local.file()).infer(local.attribute().value(), Scope.EMPTY)));
    }

    /** A resource or, with {@code data.} before it, a data source: one object, or several by key. */
    Optional<Shape> object(String address) {
        return Optional.ofNullable(module.objects().get(address)).map(declared -> {
            String type = declared.block().labels().get(0);
            Optional<BlockSchema> schema =
                    address.startsWith("data.") ? schemas.dataSource(type) : schemas.resource(type);
            return repeated(declared.block(), schema.map(BlockSchema::shape).orElse(Shape.ANY));
        });
    }

    /** A called module as the caller sees it: its outputs. */
    Optional<Shape> call(String name) {
        return Optional.ofNullable(module.calls().get(name))
                .map(call -> repeated(
                        call.block(),
                        module.target(call)
                                .map(others::get)
                                .map(ModuleShapes::outputs)
                                .orElse(Shape.ANY)));
    }

    Optional<TerraformModule> called(Declared call) {
        return module.target(call).map(others::get).map(ModuleShapes::module);
    }

    /** What a call must and may pass: the variables of the called module as arguments. */
    BlockSchema inputs(Declared call) {
        Map<String, BlockSchema.Attribute> arguments = new TreeMap<>();
        module.target(call)
                .map(others::get)
                .ifPresent(target -> target.module.variables().forEach((name, variable) -> {
                    boolean required = variable.value("default").isEmpty();
                    arguments.put(name, new BlockSchema.Attribute(target.typeOf(variable), required, true, List.of()));
                }));
        return new BlockSchema(arguments, Map.of());
    }

    /** The outputs as one object. */
    Shape outputs() {
        Map<String, Shape> members = new TreeMap<>();
        module.outputs()
                .forEach((name, output) -> members.put(
                        name,
                        output.value("value")
                                .map(value -> remembered(
                                        "output." + name,
                                        () -> silently(output.file()).infer(value, Scope.EMPTY)))
                                .orElse(Shape.ANY)));
        return Shape.Structure.of(members);
    }

    private static Shape repeated(HclBlock block, Shape single) {
        if (block.body().attribute("for_each").isPresent()) {
            return new Shape.Dictionary(single);
        }
        return block.body().attribute("count").isPresent() ? Shape.list(single) : single;
    }

    /** Names that exist in a block with {@code for_each} or {@code count}. */
    Scope scopeOf(HclBlock block, Inference inference) {
        Optional<HclExpression> each = block.body().attribute("for_each").map(a -> a.value());
        if (each.isPresent()) {
            return Scope.EMPTY.withPair(
                    "each", inference.infer(each.get(), Scope.EMPTY).element());
        }
        return block.body().attribute("count").isPresent()
                ? Scope.EMPTY.with("count", Shape.Structure.of(Map.of("index", Shape.SCALAR)))
                : Scope.EMPTY;
    }

    /** A value that refers to itself is an error that Terraform names well; here it must only not loop. */
    private Shape remembered(String key, Supplier<Shape> inference) {
        Shape before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!inWork.add(key)) {
            return Shape.ANY;
        }
        Shape shape = inference.get();
        known.put(key, shape);
        inWork.remove(key);
        return shape;
    }

    /** Reports nothing: the expression is reported where it stands, not where it is referred to. */
    private Inference silently(SourceFile file) {
        return new Inference(this, silent(file), new HashSet<>());
    }

    private static Problems silent(SourceFile file) {
        return new Problems(file.path(), new ArrayList<>());
    }
}
