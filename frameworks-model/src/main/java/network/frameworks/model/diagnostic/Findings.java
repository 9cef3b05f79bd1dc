package network.frameworks.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what rules find. */
public final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Adds a problem; the hint says what would be right, if that is known. */
    public void add(DiagnosticCode code, ModelPath path, String message, @Nullable String hint) {
        diagnostics.add(Diagnostic.of(code, path, message, hint));
    }

    /** All of them in the order in which they were found. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
