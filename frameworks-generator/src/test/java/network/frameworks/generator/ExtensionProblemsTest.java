package network.frameworks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import network.frameworks.generator.extension.OutputSource;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others add may be broken; a run tells it and does not break. */
class ExtensionProblemsTest {

    private static final Path MODEL = Path.of("../samples/minimal/frameworks.yml");

    @Test
    @DisplayName("A source of outputs that throws is a problem, and there is no tree")
    void throwing() {
        RenderResult result = FrameworksGenerator.builder()
                .outputs(plan -> {
                    throw new IllegalStateException("broken source");
                })
                .build()
                .render(ModelSource.file(MODEL));
        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("FW4402");
                    assertThat(problem.message()).contains("broken source");
                });
    }

    @Test
    @DisplayName("A class of META-INF/services that is not there is a problem, and there is no tree")
    void missing(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(OutputSource.class.getName()), "no.such.Source\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            RenderResult result =
                    FrameworksGenerator.builder().classLoader(loader).build().render(ModelSource.file(MODEL));
            assertThat(result.files()).isEmpty();
            assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("FW4401");
        }
    }

    @Test
    @DisplayName("An alert for which no unit test can be made is a warning at its expression")
    void untested() {
        TestPack pack = new TestPack(
                "acme",
                new TreeSet<>(),
                Map.of(
                        "alerts/Flapping.yaml",
                        "expr: avg_over_time(up[3d]) < 0.5\nfor: 1m\nseverity: warning\nsummary: flaps\ndescription: It flaps.\n"));
        RenderResult result = FrameworksGenerator.builder().pack(pack).build().render(ModelSource.file(MODEL));
        assertThat(result.diagnostics())
                .filteredOn(problem -> problem.code().equals("FW4004"))
                .isNotEmpty()
                .noneMatch(Diagnostic::isError);
    }
}
