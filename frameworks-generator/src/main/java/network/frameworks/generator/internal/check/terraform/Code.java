package network.frameworks.generator.internal.check.terraform;

import network.frameworks.model.diagnostic.ProblemCode;

/** What can be wrong with a Terraform file. The numbers are published: none is ever reused for something else. */
enum Code implements ProblemCode {
    SYNTAX("FW6101", "The text is not HCL."),
    LAYOUT("FW6102", "A file is not laid out as terraform fmt lays it out."),
    UNKNOWN_BLOCK("FW6103", "A block or a resource type that nobody knows."),
    UNKNOWN_ARGUMENT("FW6104", "An argument that the block does not have."),
    MISSING("FW6105", "An argument or a nested block that must be there is not."),
    KIND("FW6106", "A block written as an argument, or the other way round."),
    VALUE("FW6107", "A value of the wrong kind, or one that the provider refuses."),
    REFERENCE("FW6108", "A reference to something that does not exist."),
    UNUSED("FW6109", "Declared, but nothing uses it."),
    MODULE_CALL("FW6110", "A module call that does not fit the module."),
    VARIABLE_VALUE("FW6111", "A value for a variable that nobody declares, or none for one that must have it."),
    FUNCTION("FW6112", "A function that Terraform does not have, or a call with a wrong number of arguments."),
    DUPLICATE("FW6113", "Something declared twice."),
    PROVIDER(
            "FW6114",
            "A provider that is used but not required, or required from the wrong place or in other versions."),
    RULE("FW6115", "Something that a schema allows and experience forbids."),
    SCHEMA("FW6116", "The schema of a provider in a pack cannot be read.");

    private final Definition definition;

    Code(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
