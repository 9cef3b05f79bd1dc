package network.frameworks.plugin;

import java.nio.file.Path;
import java.time.Duration;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Removes from the output folder what earlier runs wrote, and nothing else. The folder {@code .frameworks} stays, since
 * another run may be waiting for the lock in it.
 *
 * @since 0.1.0
 */
@Mojo(name = "clean", requiresProject = false, threadSafe = true)
public final class CleanMojo extends TreeMojo {

    /**
     * Whether generated files that a person changed since may be removed too. Without it, the goal names them and fails.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.overwrite", defaultValue = "false")
    private boolean overwrite;

    @Override
    void run() throws MojoFailureException {
        Path output = outputFolder();
        GenerationResult result = FrameworksGenerator.clean(output, overwrite, Duration.ofSeconds(patience()));
        report(result.diagnostics(), "Cleaning " + shown(output));
        getLog().info(count(result.deleted().size(), "file") + " removed from " + shown(output) + ".");
    }
}
