package network.frameworks.generator;

import java.util.List;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelException;

/**
 * What a run did.
 *
 * @param diagnostics all problems, sorted; when one of them is an error, nothing was written
 * @param written files that were created or changed; these and all paths are relative to the output folder, have
 *     forward slashes and are sorted
 * @param unchanged files that were as they should be and were not touched
 * @param deleted files of an earlier run that are no longer part of the tree
 */
public record GenerationResult(
        List<Diagnostic> diagnostics, List<String> written, List<String> unchanged, List<String> deleted) {

    public GenerationResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
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
