package network.frameworks.generator.internal.resolve.contract;

import network.frameworks.model.diagnostic.ProblemCode;

/** Why a platform would not work although its model keeps all rules. */
enum ContractCode implements ProblemCode {
    MISSING_SETTING("FW4005", "A program would end at its start, for a setting that it must have has no value."),
    BAD_SETTING("FW4006", "A setting has a value that is not written as its program reads it."),
    SETTING_SCOPE("FW4007", "A setting is the same where each must have its own, or differs where one must hold."),
    CIRCLE("FW4008", "Services wait for each other, so that none of them can start first."),
    TOO_LATE("FW4009", "A service is set up before another that must be up when it starts."),
    BAD_QUORUM("FW4020", "So many decide by majority that one lost machine, or none, stops them."),
    SEVERAL_GLOBALS("FW4021", "There are several of a service of which an environment can have one.");

    private final Definition definition;

    ContractCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
