package network.frameworks.model.read;

import java.util.List;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelException;
import network.frameworks.model.diagnostic.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A checked model, or why there is none.
 *
 * @param model the model, or null when there are errors
 * @param diagnostics all problems, sorted; only warnings when there is a model
 * @param sourceMap completes problems that later steps find with the place in the file
 */
public record ReadResult(@Nullable FrameworksModel model, List<Diagnostic> diagnostics, SourceMap sourceMap) {
    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is a model. */
    public boolean ok() {
        return model != null;
    }

    /** The model; throws with all problems when there is none. */
    public FrameworksModel orThrow() {
        if (model == null) {
            throw new ModelException(diagnostics);
        }
        return model;
    }
}
