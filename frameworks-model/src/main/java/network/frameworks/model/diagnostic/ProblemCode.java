package network.frameworks.model.diagnostic;

import network.frameworks.model.diagnostic.Diagnostic.Level;

/**
 * A kind of problem with a number of its own. Every room has its kinds as constants of an enum; a check from outside
 * brings its own. A number is never reused for another meaning.
 */
public interface ProblemCode {

    /** What is known of it. */
    Definition definition();

    /** The code that users see, for example {@code FW2001}. */
    default String id() {
        return definition().id();
    }

    /** Whether the problem stops a run. */
    default Level level() {
        return definition().level();
    }

    /** What the code means, in one sentence. */
    default String meaning() {
        return definition().meaning();
    }

    /**
     * What is known of a kind of problem.
     *
     * @param id the code that users see, for example {@code FW2001}
     * @param level whether the problem stops a run
     * @param meaning what the code means, in one sentence
     */
    record Definition(String id, Level level, String meaning) {

        /** One that stops a run. */
        public static Definition error(String id, String meaning) {
            return new Definition(id, Level.ERROR, meaning);
        }
    }
}
