package network.frameworks.model.diagnostic;

/** Knows where the values of a model were written. */
@FunctionalInterface
public interface SourceMap {
    /** For models that no file describes: nothing has a place. */
    SourceMap NONE = diagnostic -> diagnostic;

    /**
     * Completes a problem that is known by its path only.
     *
     * @param diagnostic the problem, with a path into the model
     * @return the same problem with the place of that value, or of the closest value around it that was written
     */
    Diagnostic locate(Diagnostic diagnostic);
}
