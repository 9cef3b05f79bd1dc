package network.frameworks.generator.internal.check.scripts;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with a script or the README. The numbers are published: none is ever reused. */
enum Code implements ProblemCode {
    UNBALANCED("FW6501", "A quote, bracket or block that does not end, or ends without a beginning."),
    NOT_STRICT("FW6502", "A script that goes on after an error, or cannot be started."),
    UNSET_VARIABLE("FW6503", "A variable that is never set."),
    MISSING_FILE("FW6504", "A file that is not part of the tree."),
    IDLE_COMMAND("FW6505", "A command of the README that has nothing to act on.");

    private final Definition definition;

    Code(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
