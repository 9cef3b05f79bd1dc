package network.frameworks.generator.internal.check.prometheus;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with the rendered monitoring. */
enum Code implements ProblemCode {
    SYNTAX("FW6301", "A file cannot be read."),
    EXPRESSION("FW6302", "An expression is no PromQL."),
    INFERENCE("FW6303", "An expression can never give what it should."),
    CONDITION("FW6304", "An alert fires for every series."),
    LABEL("FW6305", "A text speaks of a label that the expression does not keep."),
    UNTESTED("FW6306", "An alert lacks a test that it fires, or one that it is silent."),
    TARGETS("FW6307", "A job has no targets, or targets have no job."),
    PORT("FW6308", "Nothing listens where a target is."),
    RUNBOOK("FW6309", "A runbook that an alert points to is missing."),
    PARTITION("FW6310", "A target is watched by no rule of an alert, or by several."),
    RECEIVER("FW6311", "A route leads to a receiver that does not exist."),
    MISSING("FW6312", "A file that another names is missing.");

    private final Definition definition;

    Code(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
