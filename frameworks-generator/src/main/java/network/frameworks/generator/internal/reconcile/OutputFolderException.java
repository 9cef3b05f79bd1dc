package network.frameworks.generator.internal.reconcile;

import network.frameworks.model.diagnostic.Diagnostic;

/** The output folder as a whole cannot be brought in line. The message is one paragraph for the user. */
public final class OutputFolderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final OutputProblem problem;

    OutputFolderException(OutputProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    OutputFolderException(OutputProblem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** The reason. */
    public OutputProblem problem() {
        return problem;
    }

    /** The trouble as a problem of the run. */
    public Diagnostic diagnostic() {
        return Diagnostic.of(problem, String.valueOf(getMessage()), null);
    }
}
