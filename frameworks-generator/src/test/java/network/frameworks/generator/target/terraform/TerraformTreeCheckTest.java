package network.frameworks.generator.target.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import network.frameworks.generator.check.terraform.TerraformCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.OutputFile;
import network.frameworks.generator.render.Renderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product's own check over whole rendered trees: silent on what is right, loud on any single damaged line. */
class TerraformTreeCheckTest {

    private final TerraformCheck check = new TerraformCheck();

    static Stream<Plan> plans() {
        return Stream.of(
                TerraformPlans.reference(),
                TerraformPlans.hostile(),
                TerraformPlans.single(2, false),
                TerraformPlans.single(25, true));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aRenderedTreeHasNoFindings(Plan plan) {
        assertThat(check.check(plan, files(plan))).isEmpty();
    }

    private static List<OutputFile> files(Plan plan) {
        return new Renderer().render(plan.source(), new TerraformTarget().outputs(plan));
    }
}
