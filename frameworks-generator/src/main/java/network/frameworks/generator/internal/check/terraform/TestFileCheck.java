package network.frameworks.generator.internal.check.terraform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Attribute;
import network.frameworks.generator.internal.check.terraform.BlockSchema.Nested;
import network.frameworks.generator.internal.syntax.hcl.HclAttribute;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;

/** Checks the test files of a module: they set its variables and look at its outputs and resources. */
final class TestFileCheck {

    private static final BlockSchema ASSERT = new BlockSchema(
            Map.of(
                    "condition", new Attribute(Shape.SCALAR, true, true, List.of()),
                    "error_message", new Attribute(Shape.SCALAR, true, true, List.of())),
            Map.of());

    /** The command and the expected failures are words and addresses, not values. */
    private static final Set<String> WORDS = Set.of("command", "expect_failures");

    private static final BlockSchema RUN =
            new BlockSchema(Map.of(), Map.of("assert", new Nested(ASSERT, "list", 0, 0)));

    private final ModuleShapes shapes;
    private final Scope scope;

    TestFileCheck(ModuleShapes shapes) {
        this.shapes = shapes;
        this.scope = Scope.EMPTY.with("output", shapes.outputs()).with("run", Shape.ANY);
    }

    void check(SourceFile file) {
        Set<String> runs = new TreeSet<>();
        for (HclBlock block : file.body().blocks()) {
            switch (block.type()) {
                case "mock_provider" -> mock(file, block);
                case "variables" -> variables(file, block);
                case "run" -> {
                    if (!runs.add(TerraformModule.address(block))) {
                        file.problems().add(block.position(), Code.DUPLICATE, "two runs have the same name");
                    }
                    run(file, block);
                }
                default ->
                    file.problems()
                            .add(
                                    block.position(),
                                    Code.UNKNOWN_BLOCK,
                                    "a test file has no block '" + block.type() + "'");
            }
        }
        if (runs.isEmpty()) {
            file.problems().add(TerraformCheck.START, Code.MISSING, "a test file without a run tests nothing");
        }
    }

    private void mock(SourceFile file, HclBlock block) {
        if (!shapes.module().requiredProviders().containsKey(TerraformModule.address(block))) {
            file.problems()
                    .add(
                            block.position(),
                            Code.PROVIDER,
                            "the module does not require the provider '" + TerraformModule.address(block) + "'");
        }
        for (HclBlock resource : block.body().blocks()) {
            String type = TerraformModule.address(resource);
            boolean known = resource.type().equals("mock_resource")
                    ? shapes.schemas().resource(type).isPresent()
                    : resource.type().equals("mock_data")
                            && shapes.schemas().dataSource(type).isPresent();
            if (!known) {
                file.problems().add(resource.position(), Code.UNKNOWN_BLOCK, "there is no '" + type + "' to mock");
            }
        }
    }

    private void variables(SourceFile file, HclBlock block) {
        Inference inference = inference(file);
        for (HclAttribute value : block.body().attributes()) {
            TerraformModule.Declared variable = shapes.module().variables().get(value.name());
            if (variable == null) {
                file.problems()
                        .add(value.position(), Code.VARIABLE_VALUE, "no variable '" + value.name() + "' is declared");
                continue;
            }
            inference
                    .infer(value.value(), scope)
                    .mismatch(shapes.typeOf(variable), true)
                    .ifPresent(problem -> file.problems()
                            .add(value.position(), Code.VARIABLE_VALUE, "'" + value.name() + "' " + problem));
        }
    }

    private void run(SourceFile file, HclBlock block) {
        block.body().blocks("variables").forEach(variables -> variables(file, variables));
        block.body()
                .attribute("expect_failures")
                .ifPresent(failures -> inference(file).infer(failures.value(), scope));
        new BodyCheck(file.problems(), inference(file))
                .check(block, TerraformBlocks.without(block.body(), WORDS, Set.of("variables")), RUN, scope);
        boolean looks = block.body().attribute("expect_failures").isPresent()
                || !block.body().blocks("assert").isEmpty();
        if (!looks) {
            file.problems().add(block.position(), Code.MISSING, "a run that asserts nothing proves nothing");
        }
        if (block.body().attribute("command").isEmpty()) {
            file.problems()
                    .add(
                            block.position(),
                            Code.RULE,
                            "a run says whether it plans or applies: the default is to apply");
        }
    }

    private Inference inference(SourceFile file) {
        return new Inference(shapes, file.problems(), new HashSet<>());
    }
}
