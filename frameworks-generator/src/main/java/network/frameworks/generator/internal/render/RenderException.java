package network.frameworks.generator.internal.render;

import java.util.List;
import java.util.stream.Collectors;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticPrinter;

/** Templates that cannot be rendered: defects of templates, never of the model. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Problems cannot be written to a stream; who reads one from there gets the message alone. */
    private final transient List<Diagnostic> diagnostics;

    RenderException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(new DiagnosticPrinter()::print).collect(Collectors.joining()));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The defects, each at its place in a template. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
