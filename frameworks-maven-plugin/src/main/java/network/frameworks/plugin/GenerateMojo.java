package network.frameworks.plugin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import network.frameworks.generator.ComparisonResult;
import network.frameworks.generator.FileChange;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;
import network.frameworks.generator.RenderResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the infrastructure tree of a model: Terraform, Ansible, Prometheus, Alertmanager, Grafana and scripts.
 *
 * <p>Files that are as they should be are not touched, files of parts that left the model are removed, and files
 * that a person changed are refused by name. When anything is wrong, nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends TreeMojo {

    /**
     * Whether files in the output folder that a person made or changed may be replaced or removed where an output
     * goes or went. Without it, the goal names them and fails.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * Whether to tell only what would be written and removed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run() throws MojoFailureException {
        Path output = outputFolder();
        FrameworksGenerator generator = generator();
        GenerationRequest request = new GenerationRequest(source(), output, overwrite, Duration.ofSeconds(patience()));
        String what = "Generating from " + modelName();
        if (dryRun) {
            ComparisonResult compared = generator.compare(request);
            report(compared.diagnostics(), what);
            foretell(compared.changes());
            getLog().info("Nothing was written: frameworks.dryRun is set.");
            return;
        }
        if (failsOnWarning()) {
            RenderResult rendered = generator.render(request.source());
            report(rendered.diagnostics(), what);
        }
        GenerationResult result = generator.generate(request);
        report(result.diagnostics(), what);
        getLog().info(result.written().size() + " files written, "
                + result.unchanged().size() + " unchanged, " + result.deleted().size() + " deleted. The tree is in:");
        getLog().info(output.toString());
    }

    private void foretell(List<FileChange> changes) {
        changes.forEach(change -> getLog().info(ChangeWords.of(change)));
        getLog().info(count(changes.size(), "file") + " would be written or removed.");
    }
}
