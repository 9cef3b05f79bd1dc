package network.frameworks.model.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import org.junit.jupiter.api.TestInstance;

/** Any text at all is a model or has problems with a place; reading never throws. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelReaderFuzzTest {
    private final ModelReader reader = new ModelReader();

    @FuzzTest(maxDuration = "60s")
    void anyTextIsAModelOrHasProblems(byte[] input) {
        ReadResult result = reader.read("fuzz.yml", new String(input, UTF_8));

        assertThat(result.ok()).isEqualTo(result.diagnostics().stream().noneMatch(Diagnostic::isError));
        assertThat(result.diagnostics())
                .allSatisfy(problem -> assertThat(problem.location()).isNotNull());
        assertThat(new DiagnosticPrinter().print(result.diagnostics())).isNotNull();
    }
}
