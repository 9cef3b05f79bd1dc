package network.frameworks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

/** A user's mistake anywhere in a model is told at its place; it is never an exception, and nothing is rendered then. */
class MutatedModelsTest {

    private static final FrameworksGenerator GENERATOR = new FrameworksGenerator();

    @TempDir
    Path folder;

    @SeededTest(cases = 160)
    @DisplayName("The smaller sample with mistakes")
    void minimal(Draw draw) throws IOException {
        holds("minimal", draw);
    }

    @SeededTest(cases = 60)
    @DisplayName("The larger sample with mistakes")
    void network(Draw draw) throws IOException {
        holds("frameworks-network", draw);
    }

    private void holds(String sample, Draw draw) throws IOException {
        String sound = Files.readString(Path.of("..", "samples", sample, "frameworks.yml"));
        String mutated = draw.made(() -> new ModelMutations(draw.random()).of(sound));
        Path model = Files.writeString(folder.resolve("frameworks.yml"), mutated);

        RenderResult result = GENERATOR.render(ModelSource.file(model));

        boolean errors = result.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertThat(result.ok()).isEqualTo(!errors);
        assertThat(result.files().isEmpty()).isEqualTo(errors);
        long lines = mutated.lines().count();
        assertThat(result.diagnostics()).allSatisfy(problem -> {
            assertThat(problem.code()).matches("FW\\d{4}");
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "java.");
            assertThat(problem.location()).as(problem.toString()).isNotNull();
            // A mistake of the model is told in the model, not in the text that was made of it.
            assertThat(problem.location().file()).isEqualTo(model.toString());
            assertThat(problem.location().line()).isBetween(1, (int) lines + 1);
        });
    }
}
