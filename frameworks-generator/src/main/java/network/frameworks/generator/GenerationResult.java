package network.frameworks.generator;

import java.util.List;
import network.frameworks.generator.reconcile.Reconciliation;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelException;

/**
 * What a run did.
 *
 * @param diagnostics all problems, sorted; when one of them is an error, nothing was written
 * @param reconciliation what became of the output folder
 */
public record GenerationResult(List<Diagnostic> diagnostics, Reconciliation reconciliation) {

    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the output folder now holds the tree of the model. */
    public boolean ok() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /**
     * This result, if it is a good one.
     *
     * @throws ModelException with all problems, if it is not
     */
    public GenerationResult orThrow() {
        if (!ok()) {
            throw new ModelException(diagnostics);
        }
        return this;
    }
}
