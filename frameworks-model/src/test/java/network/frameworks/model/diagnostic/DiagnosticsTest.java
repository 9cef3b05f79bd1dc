package network.frameworks.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static Diagnostic at(String file, int line, int column) {
        return Diagnostic.of(DiagnosticCode.UNKNOWN_KEY, ModelPath.of("a"), "wrong", "right")
                .at(ModelPath.of("a"), new SourceLocation(file, line, column), "abc: def");
    }

    @Test
    void problemsAreSortedByPlaceAndToldOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(List.of(at("b", 1, 1), at("a", 10, 1), at("a", 9, 2), at("a", 9, 1), at("b", 1, 1)));

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::location)
                .extracting(String::valueOf)
                .containsExactly("a:9:1", "a:9:2", "a:10:1", "b:1:1");
    }

    @Test
    void warningsStopNothing() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.of(DiagnosticCode.UNUSED_ROLE, ModelPath.ROOT, "unused", null));

        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(diagnostics.isEmpty()).isFalse();
    }

    @Test
    void aProblemIsPrintedLikeACompilerDoes() {
        assertThat(new DiagnosticPrinter().print(at("frameworks.yml", 12, 6))).isEqualTo("""
                        frameworks.yml:12:6: error FW2001: wrong
                           12 | abc: def
                              |      ^
                            help: right
                        """);
    }

    @Test
    void aProblemWithoutAFileShowsItsPath() {
        Diagnostic problem = Diagnostic.of(
                DiagnosticCode.BAD_CIDR, ModelPath.of("a", "b").index(1).key("x.y"), "no network\u001b[31m", null);
        assertThat(new DiagnosticPrinter().print(List.of(problem, problem))).isEqualTo("""
                        error FW3101: no network [31m
                            at a.b[1]["x.y"]

                        error FW3101: no network [31m
                            at a.b[1]["x.y"]
                        """);
    }

    @Test
    void theExceptionTellsEverything() {
        ModelException exception = new ModelException(List.of(at("a", 1, 1)));
        assertThat(exception).hasMessageContaining("a:1:1: error FW2001");
        assertThat(exception.diagnostics()).hasSize(1);
    }
}
