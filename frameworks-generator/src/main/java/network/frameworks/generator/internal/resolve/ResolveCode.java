package network.frameworks.generator.internal.resolve;

import network.frameworks.model.diagnostic.ProblemCode;

/** Why a model that keeps all rules still gives no plan. Rendering has FW4002, alerts FW4003 and FW4004. */
enum ResolveCode implements ProblemCode {
    ADDRESS_CONFLICT("FW4001", "Two things of an environment fall on the same default address.");

    private final Definition definition;

    ResolveCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
