package network.frameworks.generator.render;

import network.frameworks.model.diagnostic.ProblemCode;

/** Why a plan gives no text. */
enum RenderCode implements ProblemCode {
    BROKEN_TEMPLATE("FW4002", "A template does not parse, or asks for what there is not.");

    private final String id;
    private final String meaning;

    RenderCode(String id, String meaning) {
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
