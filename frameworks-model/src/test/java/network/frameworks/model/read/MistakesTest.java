package network.frameworks.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models with a single mistake, each beside the text that the user gets to see. With
 * {@code -Dframeworks.golden.update=true} the texts are written anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesTest {
    private static final boolean UPDATE = Boolean.getBoolean("frameworks.golden.update");

    private final ModelReader reader = new ModelReader();

    static Stream<Path> mistakes() throws IOException {
        return TestFiles.list("mistakes").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void oneMistakeMakesOnePreciseProblem(Path file) throws IOException {
        ReadResult result = reader.read(file, file.getFileName().toString());

        String printed = new DiagnosticPrinter().print(result.diagnostics());
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".yml", ".txt"));
        if (UPDATE) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.ok()).isEqualTo(!result.diagnostics().get(0).isError());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("severalMistakes")
    void manyMistakesAreToldAtOnceAndInOrder(Path file) throws IOException {
        ReadResult result = reader.read(file, file.getFileName().toString());

        String printed = new DiagnosticPrinter().print(result.diagnostics());
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".yml", ".txt"));
        if (UPDATE) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    static Stream<Path> severalMistakes() throws IOException {
        return TestFiles.list("several").stream();
    }

    /** The files of this test. */
    static final class TestFiles {
        private TestFiles() {}

        static Path directory(String name) {
            return Path.of("src", "test", "resources", "network", "frameworks", "model", "read", name);
        }

        static List<Path> list(String directory) throws IOException {
            List<Path> files = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory(directory), "*.yml")) {
                stream.forEach(files::add);
            }
            return files.stream().sorted().toList();
        }
    }
}
