package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.instancio.Instancio;
import org.junit.jupiter.api.TestInstance;

/** A model made in Java may hold anything its types allow: it is checked like a file, and nothing throws. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyModelTest {
    private final ModelReader reader = new ModelReader();

    @SeededTest(cases = 100)
    void anyModelIsCheckedNeverThrown(Draw draw) {
        FrameworksModel model = draw.made(() -> Instancio.of(FrameworksModel.class)
                .withMaxDepth(14)
                .withSeed(draw.seed())
                .create());

        ReadResult result = reader.check(model);

        assertThat(result.ok()).isEqualTo(result.diagnostics().stream().noneMatch(Diagnostic::isError));
        assertThat(result.diagnostics())
                .allSatisfy(problem -> assertThat(problem.path()).isNotNull());
    }
}
