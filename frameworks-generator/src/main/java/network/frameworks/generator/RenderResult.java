package network.frameworks.generator;

import java.util.List;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostic;

/**
 * A tree in memory, or why there is none.
 *
 * @param files the files sorted by path; none when there are errors
 * @param diagnostics all problems, sorted
 */
public record RenderResult(List<OutputFile> files, List<Diagnostic> diagnostics) {

    public RenderResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is a tree. */
    public boolean ok() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
