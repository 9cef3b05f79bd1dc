package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.instancio.Instancio;

/** A model made in Java may hold anything its types allow: it is checked like a file, and nothing throws. */
class AnyModelTest {

    @SeededTest(cases = 100)
    void anyModelIsCheckedNeverThrown(Draw draw) {
        FrameworksModel model = draw.made(() -> Instancio.of(FrameworksModel.class)
                .withMaxDepth(14)
                .withSeed(draw.seed())
                .create());

        ReadResult result = new ModelReader().check(model);

        assertThat(result.ok()).isEqualTo(result.diagnostics().stream().noneMatch(Diagnostic::isError));
        assertThat(result.diagnostics())
                .allSatisfy(problem -> assertThat(problem.path()).isNotNull());
    }
}
