package network.frameworks.generator.internal.reconcile;

import network.frameworks.model.diagnostic.ProblemCode;

/** Every reason for which an output folder is left as it is. Codes are never reused for another meaning. */
public enum OutputProblem implements ProblemCode {
    NOT_A_FOLDER("FW5001", "The path of the output folder is a file or another thing that is no folder."),
    NOT_ACCESSIBLE("FW5002", "The output folder or something in it cannot be read or written."),
    BAD_MANIFEST("FW5003", "The manifest is not one that this program writes."),
    NEWER_MANIFEST("FW5004", "The manifest was written by a newer version of this program."),
    EDITED("FW5005", "A generated file was changed by hand."),
    UNMANAGED("FW5006", "A file that this program never wrote is where an output goes."),
    LINK("FW5007", "A symbolic link is where an output or one of its folders goes."),
    IN_THE_WAY("FW5008", "A folder is where an output goes, or a file where one of its folders goes."),
    BAD_PATH("FW5009", "The path of an output is no plain relative path, or leads out of the folder."),
    WRITE_FAILED("FW5010", "Writing failed, for example because the disk is full."),
    NAME_CLASH("FW5011", "Two outputs have one name, or names that this or some other disk takes for one."),
    LOCKED("FW5012", "Another run is writing to the output folder."),
    CHANGED_MEANWHILE("FW5013", "Somebody else changed a file while the tree was being written.");

    private final Definition definition;

    OutputProblem(String id, String meaning) {
        definition = Definition.error(id, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
