package network.frameworks.generator.resolve.alert;

import network.frameworks.model.diagnostic.Diagnostic.Level;
import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with an alert on a platform. */
public enum AlertCode implements ProblemCode {
    /** It stops the run. */
    ALERT("FW4003", Level.ERROR, "An alert cannot be what it is said to be on this platform."),
    /** It is only told. */
    UNTESTED("FW4004", Level.WARNING, "No unit test could be made for a rule of an alert.");

    private final String id;
    private final Level level;
    private final String meaning;

    AlertCode(String id, Level level, String meaning) {
        this.id = id;
        this.level = level;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
