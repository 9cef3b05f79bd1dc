package network.frameworks.generator.reconcile;

/** Every reason for which an output folder is left as it is. Codes are never reused for another meaning. */
public enum OutputProblem {
    /** The path of the output folder is a file or another thing that is no folder. */
    NOT_A_FOLDER("FW5001"),
    /** The output folder or something in it cannot be read or written. */
    NOT_ACCESSIBLE("FW5002"),
    /** The manifest is not one that this program writes. */
    BAD_MANIFEST("FW5003"),
    /** The manifest was written by a newer version of this program. */
    NEWER_MANIFEST("FW5004"),
    /** A generated file was changed by hand. */
    EDITED("FW5005"),
    /** A file that this program never wrote is where an output goes. */
    UNMANAGED("FW5006"),
    /** A symbolic link is where an output or one of its folders goes. */
    LINK("FW5007"),
    /** A folder is where an output goes, or a file where one of its folders goes. */
    IN_THE_WAY("FW5008"),
    /** The path of an output is no plain relative path, or leads out of the folder. */
    BAD_PATH("FW5009"),
    /** Writing failed, for example because the disk is full. */
    WRITE_FAILED("FW5010");

    private final String code;

    OutputProblem(String code) {
        this.code = code;
    }

    /** The stable code that users see. */
    public String code() {
        return code;
    }
}
