package network.frameworks.generator.internal.resolve;

import java.util.List;
import java.util.stream.Collectors;
import network.frameworks.model.diagnostic.Diagnostic;

/** What a model asks for cannot all be: things want the same address, or an alert has nothing to stand on. */
public final class ResolveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    ResolveException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(problem -> problem.path() + ": " + problem.message())
                .collect(Collectors.joining("; ")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All problems, each with the path of the value in the model. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
