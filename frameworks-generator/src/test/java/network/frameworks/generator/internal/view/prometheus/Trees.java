package network.frameworks.generator.internal.view.prometheus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.generator.extension.OutputFile;

/** Puts rendered files where a tool can read them. */
final class Trees {

    private Trees() {}

    static void write(Path folder, OutputFile file) {
        try {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
