package network.frameworks.generator.check.scripts;

/** What can be wrong with a script or the README. The numbers are published: none is ever reused. */
enum Code {
    /** A quote, bracket or block that does not end, or ends without a beginning. */
    UNBALANCED("FW6501"),
    /** A script that goes on after an error, or cannot be started. */
    NOT_STRICT("FW6502"),
    /** A variable that is never set. */
    UNSET_VARIABLE("FW6503"),
    /** A file that is not part of the tree. */
    MISSING_FILE("FW6504"),
    /** A command of the README that has nothing to act on. */
    IDLE_COMMAND("FW6505");

    private final String number;

    Code(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }
}
