package network.frameworks.model.diagnostic;

import network.frameworks.model.diagnostic.Diagnostic.Level;

/**
 * A kind of problem with a number of its own. Every room has its kinds as constants of an enum; a check from outside
 * brings its own. A number is never reused for another meaning.
 */
public interface ProblemCode {

    /** The code that users see, for example {@code FW2001}. */
    String id();

    /** Whether the problem stops a run. */
    default Level level() {
        return Level.ERROR;
    }

    /** What the code means, in one sentence. */
    String meaning();
}
