package network.frameworks.model.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * One problem, told so that its reader can mend it.
 *
 * @param kind what kind of problem it is
 * @param message what is wrong, in one sentence without a full stop at the end
 * @param hint what would be right, or null when the message says it all
 * @param path where in the model the value is, or null for a problem of the whole file
 * @param location where in the file the value is, or null when no file describes it
 * @param sourceLine the text of that line, or null
 */
public record Diagnostic(
        ProblemCode kind,
        String message,
        @Nullable String hint,
        @Nullable ModelPath path,
        @Nullable SourceLocation location,
        @Nullable String sourceLine) {

    /** How much a problem matters. */
    public enum Level {
        /** Nothing is generated. */
        ERROR,
        /** Generated all the same, but worth a look. */
        WARNING
    }

    /** A problem that has no place, for example one of a whole folder. */
    public static Diagnostic of(ProblemCode kind, String message, @Nullable String hint) {
        return new Diagnostic(kind, message, hint, null, null, null);
    }

    /** A problem of a value of the model whose place in a file is not known yet. */
    public static Diagnostic of(ProblemCode kind, ModelPath path, String message, @Nullable String hint) {
        return new Diagnostic(kind, message, hint, path, null, null);
    }

    /** The stable code, for example {@code FW2001}. */
    public String code() {
        return kind.id();
    }

    /** Whether it stops the run. */
    public Level level() {
        return kind.level();
    }

    /** Whether it stops the run. */
    public boolean isError() {
        return level() == Level.ERROR;
    }

    /** The same problem at a place of a file. */
    public Diagnostic at(ModelPath newPath, SourceLocation newLocation, @Nullable String newSourceLine) {
        return new Diagnostic(kind, message, hint, newPath, newLocation, newSourceLine);
    }

    /** The same problem at a place of a file that is no model. */
    public Diagnostic at(SourceLocation newLocation, @Nullable String newSourceLine) {
        return new Diagnostic(kind, message, hint, path, newLocation, newSourceLine);
    }
}
