package network.frameworks.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import network.frameworks.generator.ComparisonResult;
import network.frameworks.generator.FileChange;
import network.frameworks.generator.GenerationRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how the output folder would change, over all tools at once. Nothing in it is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends TreeMojo {

    /**
     * A file for the diff, which {@code git apply} and {@code patch -p1} read in the output folder. Without it, the diff
     * is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.diffFile")
    private @Nullable File diffFile;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path output = outputFolder();
        ComparisonResult compared =
                generator().compare(new GenerationRequest(source(), output, false, Duration.ofSeconds(patience())));
        report(compared.diagnostics(), "Comparing with " + modelName());
        String diff = compared.changes().stream().map(FileChange::diff).collect(Collectors.joining());
        if (diffFile != null) {
            write(diffFile.toPath(), diff);
            getLog().info("The diff is in " + shown(diffFile.toPath()) + ".");
        } else {
            diff.lines().forEach(line -> getLog().info(line));
        }
        getLog().info(count(compared.changes().size(), "file") + " of " + shown(output) + " would change.");
    }

    private static void write(Path file, String text) throws MojoExecutionException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException("The diff cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }
}
