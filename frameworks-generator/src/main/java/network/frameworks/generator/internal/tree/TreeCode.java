package network.frameworks.generator.internal.tree;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with the paths of templates. */
enum TreeCode implements ProblemCode {
    UNKNOWN_LOOP("FW4101", "The path of a template names a loop that there is not."),
    UNRELATED_LOOPS(
            "FW4102", "The path of a template has two loops of which neither says which elements of the other."),
    UNKNOWN_TEXT("FW4103", "A template asks for a value of its loop's element that cannot stand in a path."),
    UNSAFE_PATH("FW4104", "An output would lie outside of the output folder, or where not every machine can write it."),
    TWO_OUTPUTS("FW4105", "Two outputs have one path, or paths that some machines take for one.");

    private final Definition definition;

    TreeCode(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
