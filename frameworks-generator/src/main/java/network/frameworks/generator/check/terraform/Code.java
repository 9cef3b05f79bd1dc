package network.frameworks.generator.check.terraform;

/** What can be wrong with a Terraform file. The numbers are published: none is ever reused for something else. */
enum Code {
    /** The text is not HCL. */
    SYNTAX("FW6101"),
    /** {@code terraform fmt} would change the file. */
    LAYOUT("FW6102"),
    /** A block or a resource type that nobody knows. */
    UNKNOWN_BLOCK("FW6103"),
    /** An argument that the block does not have. */
    UNKNOWN_ARGUMENT("FW6104"),
    /** An argument or a nested block that must be there is not. */
    MISSING("FW6105"),
    /** A block written as an argument, or the other way round. */
    KIND("FW6106"),
    /** A value of the wrong kind, or one that the provider refuses. */
    VALUE("FW6107"),
    /** A reference to something that does not exist. */
    REFERENCE("FW6108"),
    /** Declared, but nothing uses it. */
    UNUSED("FW6109"),
    /** A module call that does not fit the module. */
    MODULE_CALL("FW6110"),
    /** A value for a variable that nobody declares, or none for one that must have it. */
    VARIABLE_VALUE("FW6111"),
    /** A function that Terraform does not have, or a call with a wrong number of arguments. */
    FUNCTION("FW6112"),
    /** Something declared twice. */
    DUPLICATE("FW6113"),
    /** A provider that is used but not required, or required from the wrong place. */
    PROVIDER("FW6114"),
    /** Something that a schema allows and experience forbids. */
    RULE("FW6115");

    private final String number;

    Code(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }
}
