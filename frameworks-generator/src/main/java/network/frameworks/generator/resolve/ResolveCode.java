package network.frameworks.generator.resolve;

import network.frameworks.model.diagnostic.ProblemCode;

/** Why a model that keeps all rules still gives no plan. Rendering has FW4002, alerts FW4003 and FW4004. */
enum ResolveCode implements ProblemCode {
    ADDRESS_CONFLICT("FW4001", "Two things of an environment fall on the same default address.");

    private final String id;
    private final String meaning;

    ResolveCode(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
