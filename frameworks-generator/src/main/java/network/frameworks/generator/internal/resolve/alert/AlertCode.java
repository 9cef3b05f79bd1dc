package network.frameworks.generator.internal.resolve.alert;

import network.frameworks.model.diagnostic.Diagnostic.Level;
import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with an alert on a platform. */
public enum AlertCode implements ProblemCode {
    /** It stops the run. */
    ALERT("FW4003", Level.ERROR, "An alert cannot be what it is said to be on this platform."),
    /** It is only told. */
    UNTESTED("FW4004", Level.WARNING, "No unit test could be made for a rule of an alert.");

    private final Definition definition;

    AlertCode(String id, Level level, String meaning) {
        definition = new Definition(id, level, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
