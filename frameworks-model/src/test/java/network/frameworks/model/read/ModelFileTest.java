package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no model: one clear problem each, never an exception. */
class ModelFileTest {
    @TempDir
    Path directory;

    private final ModelReader reader = new ModelReader();

    private Diagnostic onlyProblem(Path file) {
        ReadResult result = reader.read(file, "frameworks.yml");
        assertThat(result.ok()).isFalse();
        assertThat(result.diagnostics()).hasSize(1);
        Diagnostic problem = result.diagnostics().get(0);
        assertThat(problem.hint()).isNotNull();
        assertThat(problem.location()).isNotNull();
        return problem;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("frameworks.yml"), content);
    }

    @Test
    void aMissingFile() {
        assertThat(onlyProblem(directory.resolve("none.yml")).code()).isEqualTo(DiagnosticCode.FILE_MISSING.id());
    }

    @Test
    void aDirectory() {
        assertThat(onlyProblem(directory).code()).isEqualTo(DiagnosticCode.FILE_IS_DIRECTORY.id());
    }

    @Test
    void aFileThatCannotBeRead() {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable));
        assertThat(onlyProblem(unreadable).code()).isEqualTo(DiagnosticCode.FILE_UNREADABLE.id());
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(onlyProblem(file(new byte[0])).code()).isEqualTo(DiagnosticCode.FILE_EMPTY.id());
    }

    @Test
    void aFileOfCommentsOnly() throws IOException {
        assertThat(onlyProblem(file("# nothing\n\n---\n".getBytes(StandardCharsets.UTF_8)))
                        .code())
                .isEqualTo(DiagnosticCode.FILE_EMPTY.id());
    }

    @Test
    void aListInsteadOfAModel() throws IOException {
        assertThat(onlyProblem(file("- a\n- b\n".getBytes(StandardCharsets.UTF_8)))
                        .code())
                .isEqualTo(DiagnosticCode.WRONG_TYPE.id());
    }

    @Test
    void aFileOfTenMegabytes() throws IOException {
        byte[] content = new byte[10 * 1024 * 1024];
        Arrays.fill(content, (byte) '#');
        assertThat(onlyProblem(file(content)).code()).isEqualTo(DiagnosticCode.FILE_TOO_BIG.id());
    }

    @Test
    void aFileInLatin1() throws IOException {
        Diagnostic problem =
                onlyProblem(file("name: demo\nowner: J\u00fcrgen\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(problem.code()).isEqualTo(DiagnosticCode.NOT_UTF8.id());
        assertThat(problem.message()).contains("line 2");
    }

    @Test
    void aFileOfZeros() throws IOException {
        Diagnostic problem = onlyProblem(file(new byte[] {'a', ':', ' ', 0, 0}));
        assertThat(problem.code()).isEqualTo(DiagnosticCode.YAML_SYNTAX.id());
        assertThat(problem.message()).contains("U+0000");
    }

    @Test
    void aByteOrderMarkIsNoProblem() {
        String text = """
                apiVersion: frameworks/v1
                name: demo
                domain: example.org
                roles: {media: {services: [nginx]}}
                environments: {prod: {clusters: {edge: {type: edge, location: fsn1, serverType: cx23}}}}
                """;
        assertThat(reader.read("frameworks.yml", "\uFEFF" + text).diagnostics()).isEmpty();
        assertThat(reader.read("frameworks.yml", text.replace("\n", "\r\n")).diagnostics())
                .isEmpty();
    }
}
