package network.frameworks.generator;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with what others add to the generator in Java. */
enum ExtensionCode implements ProblemCode {
    NOT_LOADED("FW4401", "A class that is named as a source of outputs, a check or a pack cannot be loaded."),
    FAILED("FW4402", "A source of outputs or a check ended with an exception.");

    private final Definition definition;

    ExtensionCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
