package network.frameworks.generator.check.prometheus;

/** What can be wrong with the rendered monitoring. */
enum Code {
    /** A file cannot be read. */
    SYNTAX("FW6301"),
    /** An expression is no PromQL. */
    EXPRESSION("FW6302"),
    /** An expression can never give what it should. */
    INFERENCE("FW6303"),
    /** An alert fires for every series. */
    CONDITION("FW6304"),
    /** A text speaks of a label that the expression does not keep. */
    LABEL("FW6305"),
    /** An alert lacks a test that it fires, or one that it is silent. */
    UNTESTED("FW6306"),
    /** A job has no targets, or targets have no job. */
    TARGETS("FW6307"),
    /** Nothing listens where a target is. */
    PORT("FW6308"),
    /** A runbook that an alert points to is missing. */
    RUNBOOK("FW6309"),
    /** A target is watched by no rule of an alert, or by several. */
    PARTITION("FW6310"),
    /** A route leads to a receiver that does not exist. */
    RECEIVER("FW6311"),
    /** A file that another names is missing. */
    MISSING("FW6312");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
