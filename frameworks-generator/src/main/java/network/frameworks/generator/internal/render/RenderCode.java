package network.frameworks.generator.internal.render;

import network.frameworks.model.diagnostic.ProblemCode;

/** Why a plan gives no text. */
enum RenderCode implements ProblemCode {
    BROKEN_TEMPLATE("FW4002", "A template does not parse, or asks for what there is not."),
    UNKNOWN_LANGUAGE("FW4301", "Neither the name nor the first line of a template says in which language its file is."),
    LACKS_MACRO("FW4302", "A partial replaces another one and lacks what templates take from it."),
    NOT_ITS_LANGUAGE("FW4303", "A template gives a text that the language of its file cannot read.");

    private final Definition definition;

    RenderCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
