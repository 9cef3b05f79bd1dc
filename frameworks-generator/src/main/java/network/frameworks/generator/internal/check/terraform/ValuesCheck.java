package network.frameworks.generator.internal.check.terraform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.internal.check.terraform.TerraformModule.Declared;
import network.frameworks.generator.internal.syntax.hcl.HclAttribute;
import network.frameworks.generator.internal.syntax.hcl.HclPosition;

/**
 * Checks the value files of an environment: each value belongs to a declared variable and has its type, each variable
 * without a default has a value, and all files say the same, so that it never matters which of them a command names.
 */
final class ValuesCheck {

    private static final HclPosition START = new HclPosition(1, 1);

    private final ModuleShapes shapes;

    ValuesCheck(ModuleShapes shapes) {
        this.shapes = shapes;
    }

    /** Checks the value files of one environment, of which there must be at least one. */
    void check(List<SourceFile> files) {
        files.forEach(this::values);
        Map<String, Object> expected = files.get(0).plainValues();
        for (SourceFile file : files.subList(1, files.size())) {
            if (!file.plainValues().equals(expected)) {
                String other = files.get(0).name();
                file.problems().add(START, Code.VARIABLE_VALUE, "the values differ from those in " + other);
            }
        }
    }

    private void values(SourceFile file) {
        Inference inference = new Inference(shapes, file.problems(), new HashSet<>());
        for (HclAttribute value : file.body().attributes()) {
            Declared variable = shapes.module().variables().get(value.name());
            if (variable == null) {
                file.problems()
                        .add(value.position(), Code.VARIABLE_VALUE, "no variable '" + value.name() + "' is declared");
                continue;
            }
            inference
                    .infer(value.value(), Scope.EMPTY)
                    .mismatch(shapes.typeOf(variable), true)
                    .ifPresent(problem -> file.problems()
                            .add(value.position(), Code.VARIABLE_VALUE, "'" + value.name() + "' " + problem));
        }
        new TreeMap<>(shapes.module().variables()).forEach((name, variable) -> {
            boolean hasValue = variable.value("default").isPresent()
                    || file.body().attribute(name).isPresent();
            if (!hasValue) {
                file.problems().add(START, Code.VARIABLE_VALUE, "there is no value for the variable '" + name + "'");
            }
        });
        file.body()
                .blocks()
                .forEach(block -> file.problems().add(block.position(), Code.KIND, "a value file has no blocks"));
    }
}
