package network.frameworks.model.pack;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with a pack as a whole. What is wrong inside of its files is told by those who read them. */
enum PackCode implements ProblemCode {
    FOLDER_MISSING("FW4201", "The folder of a pack does not exist, or is none."),
    DESCRIPTION_MISSING("FW4202", "A pack has no pack.yml."),
    UNREADABLE("FW4203", "A file of a pack cannot be read, or is no text in UTF-8."),
    BAD_NAME("FW4204", "A pack has a name that cannot be one, or that is taken."),
    UNKNOWN_PACK("FW4205", "A pack lies over a pack that there is not."),
    CIRCLE("FW4206", "Packs lie over each other in a circle."),
    NO_ORDER("FW4207", "Two packs have the same path, and neither says that it lies over the other."),
    UNSAFE_PATH("FW4208", "A path of a pack leads out of it, or is not the same on every machine."),
    SAME_BUT_FOR_CASE("FW4209", "Two paths of packs differ in capital letters only."),
    UNKNOWN_FILE("FW4210", "A file of a pack lies where nobody reads it.");

    private final Definition definition;

    PackCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
