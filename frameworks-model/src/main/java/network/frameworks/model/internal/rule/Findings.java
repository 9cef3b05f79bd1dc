package network.frameworks.model.internal.rule;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** Collects what rules find. */
final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(DiagnosticCode code, ModelPath path, String message, @Nullable String hint) {
        diagnostics.add(Diagnostic.of(code, path, message, hint));
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
