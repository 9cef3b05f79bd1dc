package network.frameworks.generator;

import java.util.List;
import network.frameworks.model.diagnostic.Diagnostic;

/**
 * How an output folder differs from the tree of a model.
 *
 * @param diagnostics all problems, sorted; when one of them is an error, nothing was compared
 * @param changes what would bring the folder in line, sorted by path; none when it is
 */
public record ComparisonResult(List<Diagnostic> diagnostics, List<FileChange> changes) {

    public ComparisonResult {
        diagnostics = List.copyOf(diagnostics);
        changes = List.copyOf(changes);
    }

    /** Whether there was something to compare. */
    public boolean ok() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** Whether the folder holds exactly the tree of the model. */
    public boolean isInLine() {
        return ok() && changes.isEmpty();
    }
}
