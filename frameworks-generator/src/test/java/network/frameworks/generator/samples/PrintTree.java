package network.frameworks.generator.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the tree of a model file as one text file; run as a program of its own, with other settings of the JVM. */
public final class PrintTree {

    private PrintTree() {}

    /** The model file and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), Samples.text(Samples.render(Path.of(arguments[0]))));
    }
}
