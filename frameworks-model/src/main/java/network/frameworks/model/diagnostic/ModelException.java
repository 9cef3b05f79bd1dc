package network.frameworks.model.diagnostic;

import java.util.List;

/** Thrown where a checked model was asked for and the model has errors. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** Made of all problems, warnings included. */
    public ModelException(List<Diagnostic> diagnostics) {
        super(new DiagnosticPrinter().print(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All problems of the model, sorted. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
