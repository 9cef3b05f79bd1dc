package network.frameworks.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelException;
import network.frameworks.model.read.ModelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworksGeneratorTest {

    private static final Path SAMPLE = Path.of("../samples/minimal/frameworks.yml");

    private final FrameworksGenerator generator = new FrameworksGenerator();

    @TempDir
    Path temp;

    @Test
    void threeLinesMakeATree() {
        new FrameworksGenerator()
                .generate(GenerationRequest.of(SAMPLE, temp.resolve("tree")))
                .orThrow();

        assertThat(temp.resolve("tree/README.md")).exists();
        assertThat(temp.resolve("tree/scripts/deploy.sh")).isExecutable();
        assertThat(temp.resolve("tree/terraform/environments/prod/main.tf")).exists();
    }

    @Test
    void aModelBuiltInJavaGivesTheSameTree() {
        List<OutputFile> read = generator.render(ModelSource.file(SAMPLE)).files();
        List<OutputFile> built = generator
                .render(ModelSource.model(new ModelReader().read(SAMPLE).orThrow()))
                .files();

        assertThat(built).isNotEmpty().extracting(OutputFile::path).isEqualTo(paths(read));
        assertThat(built)
                .extracting(file -> file.content().replace("a Java model", "frameworks.yml"))
                .isEqualTo(read.stream().map(OutputFile::content).toList());
    }

    @Test
    void mistakesAreDiagnosticsAndNothingIsWritten() throws IOException {
        Path model = Files.writeString(temp.resolve("frameworks.yml"), Files.readString(SAMPLE) + "colour: blue\n");

        GenerationResult result = generator.generate(GenerationRequest.of(model, temp.resolve("tree")));

        assertThat(result.ok()).isFalse();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("FW2001");
        assertThat(temp.resolve("tree")).doesNotExist();
        assertThatThrownBy(result::orThrow).isInstanceOf(ModelException.class).hasMessageContaining("colour");
    }

    @Test
    void aMissingModelIsADiagnostic() {
        GenerationResult result =
                generator.generate(GenerationRequest.of(temp.resolve("none.yml"), temp.resolve("tree")));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("FW1001");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void handEditsAreDiagnostics() throws IOException {
        GenerationRequest request = GenerationRequest.of(SAMPLE, temp);
        generator.generate(request).orThrow();
        Files.writeString(temp.resolve("README.md"), "mine\n");

        GenerationResult result = generator.generate(request);

        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("FW5005");
        assertThat(result.diagnostics().get(0).message()).contains("README.md");
        assertThat(temp.resolve("README.md")).hasContent("mine\n");
        assertThat(generator.generate(request.withOverwrite(true)).ok()).isTrue();
    }

    @Test
    void anUnusableOutputFolderIsADiagnostic() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        GenerationResult result = generator.generate(GenerationRequest.of(SAMPLE, file));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("FW5001");
    }

    @Test
    void unchangedFilesAreTold() {
        GenerationRequest request = GenerationRequest.of(SAMPLE, temp);
        int count = generator.generate(request).orThrow().written().size();
        assertThat(generator.generate(request).orThrow().unchanged()).hasSize(count);
    }

    private static List<String> paths(List<OutputFile> files) {
        return files.stream().map(OutputFile::path).toList();
    }
}
