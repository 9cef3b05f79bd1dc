package network.frameworks.generator.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.ModelSource;
import network.frameworks.generator.RenderResult;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.ModelException;

/** The folder {@code samples} of this repository. */
final class Samples {

    private static final Path ROOT = Path.of("../samples").toAbsolutePath().normalize();

    private Samples() {}

    /** The folders of all samples. */
    static List<Path> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("frameworks.yml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a model file, in memory. */
    static List<OutputFile> render(Path model) {
        RenderResult result = new FrameworksGenerator().render(ModelSource.file(model));
        if (!result.ok()) {
            throw new ModelException(result.diagnostics());
        }
        return result.files();
    }

    /** A tree as one text, for comparing. */
    static String text(List<OutputFile> files) {
        return files.stream()
                .map(file -> "=== " + file.path() + (file.executable() ? " *" : "") + "\n" + file.content())
                .collect(Collectors.joining());
    }
}
