package network.frameworks.generator.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.TestPack;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.pack.PackLayers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {

    private final OutputPaths paths = new OutputPaths(PackLayers.of(
            List.of(TestPack.ofTemplates("test", Map.of("{node}.md.ftl", "x", "a.md.ftl", "x", "A.md.ftl", "x")))));

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../x", "a/../x", "a//b", "a/", "", "./a", "C:/x", "a\\b", "a\nb", "a?"})
    @DisplayName("A path that leads out of the output folder, or cannot be written everywhere, is a problem")
    void unsafe(String path) {
        assertThat(paths.unsafe(List.of(Output.text(path, "Maker", "x"))))
                .extracting(Diagnostic::code)
                .containsExactly("FW4104");
    }

    @ParameterizedTest
    @ValueSource(strings = {".gitignore", "a/b c/..d", "a/b..", "é/日本", "host_vars/a.example.org/main.yml"})
    @DisplayName("Plain paths are none")
    void safe(String path) {
        assertThat(paths.unsafe(List.of(Output.text(path, "Maker", "x")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/a.md, docs/a.md, a second time",
        "docs/a.md, docs/A.md, some machines take",
        "docs/é.md, docs/e\u0301.md, some machines take",
        "docs/straße.md, docs/STRASSE.md, some machines take",
    })
    @DisplayName("Two outputs of one path are a problem that names both makers, also when only some machines see one")
    void twice(String first, String second, String told) {
        List<Diagnostic> problems =
                collisions(Output.of(first, "a.md.ftl", Map.of()), Output.text(second, "Maker", "x"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("FW4105");
        assertThat(problems.get(0).location()).hasToString("Maker:1:1");
        assertThat(problems.get(0).message()).contains(told).endsWith("as does test:templates/a.md.ftl");
    }

    @Test
    @DisplayName("Where one template makes both, the elements are named, and the loop that would tell them apart")
    void twiceOfOneTemplate() {
        List<Diagnostic> problems = collisions(
                new Output.FromTemplate("x.md", "{node}.md.ftl", Map.of(), ModelPath.of("environments", "prod")),
                new Output.FromTemplate("x.md", "{node}.md.ftl", Map.of(), ModelPath.of("environments", "staging")));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains("environments.prod", "environments.staging");
        assertThat(problems.get(0).hint()).isEqualTo("put {environment} into its path");
    }

    @Test
    @DisplayName("A file cannot be the folder of another one")
    void fileAndFolder() {
        List<Diagnostic> problems =
                collisions(Output.text("docs/a/b.md", "First", "x"), Output.text("docs/A", "Second", "x"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).isEqualTo("'docs/A' is a file here and a folder for docs/a/b.md");
    }

    @Test
    @DisplayName("An output that gave no file is in nobody's way")
    void nothing() {
        Output empty = Output.of("a.md", "a.md.ftl", Map.of());
        Output full = Output.of("a.md", "{node}.md.ftl", Map.of());
        assertThat(paths.collisions(List.of(new OutputFile("a.md", "x", "x\n", false)), List.of(empty, full)))
                .isEmpty();
    }

    private List<Diagnostic> collisions(Output... outputs) {
        List<OutputFile> files = Arrays.stream(outputs)
                .map(output -> new OutputFile(output.path(), "x", "x\n", false))
                .toList();
        return paths.collisions(files, List.of(outputs));
    }
}
