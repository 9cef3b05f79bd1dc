package network.frameworks.generator.internal.reconcile;

import java.util.Comparator;
import network.frameworks.model.diagnostic.Diagnostic;

/**
 * An output that may not be written or removed, and why.
 *
 * @param problem the reason
 * @param path the path relative to the output folder, with forward slashes
 * @param message what is wrong and what would help, in one sentence without a full stop
 */
public record Refusal(OutputProblem problem, String path, String message) {

    static final Comparator<Refusal> BY_PATH = Comparator.comparing(Refusal::path);

    /** The refusal as a problem of the run. */
    public Diagnostic diagnostic() {
        return Diagnostic.of(problem, message, null);
    }
}
