package network.frameworks.plugin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.FrameworksGeneratorBuilder;
import network.frameworks.generator.GenerationRequest;
import network.frameworks.generator.GenerationResult;
import network.frameworks.generator.ModelSource;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import org.apache.maven.plugin.AbstractMojo;
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
public final class GenerateMojo extends AbstractMojo {

    private static final String DEFAULT_PACK = "frameworks-pack";

    /**
     * The model file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.model", defaultValue = "${basedir}/frameworks.yml", required = true)
    private File model = new File("frameworks.yml");

    /**
     * The folder that will hold the tree. It may be any folder, for example one that is under version control.
     * Files in it that the generator did not write are left alone.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "frameworks.outputDirectory",
            defaultValue = "${project.build.directory}/generated-frameworks",
            required = true)
    private File outputDirectory = new File("generated-frameworks");

    /**
     * Whether files in the output folder that a person made or changed may be replaced or removed where an output
     * goes or went. Without it, the goal names them and fails.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * Folders of packs: templates, alerts, dashboards, services and metrics that are laid over what FrameWorks brings
     * along. Without it, the folder {@code frameworks-pack} beside the model is one, where there is such a folder.
     * Packs in jars need no mention here: a jar among the dependencies of the plugin is found by itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.packs")
    private List<File> packs = List.of();

    /**
     * How many seconds to wait for another run that writes to the same folder before giving up.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.lockWait", defaultValue = "60")
    private int lockWait;

    /**
     * Whether to do nothing at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.skip", defaultValue = "false")
    private boolean skip;

    /** The folder that relative names in messages are meant from: that of the project, or else the current one. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir = new File("");

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped: frameworks.skip is set.");
            return;
        }
        Path output = outputFolder();
        ModelSource source = new ModelSource.InFile(model.toPath(), shown(model.toPath()));
        GenerationResult result =
                generator().generate(new GenerationRequest(source, output, overwrite, Duration.ofSeconds(lockWait)));
        report(result);
        if (!result.ok()) {
            long errors =
                    result.diagnostics().stream().filter(Diagnostic::isError).count();
            throw new MojoFailureException("Generating from " + shown(model.toPath()) + " failed with "
                    + (errors == 1 ? "1 error" : errors + " errors") + ", told above.");
        }
        getLog().info(result.written().size() + " files written, "
                + result.unchanged().size() + " unchanged, " + result.deleted().size() + " deleted. The tree is in:");
        getLog().info(output.toString());
    }

    private FrameworksGenerator generator() {
        FrameworksGeneratorBuilder builder = FrameworksGenerator.builder();
        packFolders().forEach(folder -> builder.pack(folder, shown(folder)));
        return builder.build();
    }

    private List<Path> packFolders() {
        if (!packs.isEmpty()) {
            return packs.stream().map(File::toPath).toList();
        }
        Path beside = model.toPath().resolveSibling(DEFAULT_PACK);
        return Files.isDirectory(beside) ? List.of(beside) : List.of();
    }

    /** Where no POM is, Maven leaves the default's reference to the project as it stands. */
    private Path outputFolder() {
        return outputDirectory.getPath().contains("${project.basedir}")
                ? basedir.toPath().resolve("target/generated-frameworks")
                : outputDirectory.toPath();
    }

    private void report(GenerationResult result) {
        DiagnosticPrinter printer = new DiagnosticPrinter();
        for (Diagnostic diagnostic : result.diagnostics()) {
            String text = printer.print(diagnostic).stripTrailing();
            if (diagnostic.isError()) {
                getLog().error(text);
            } else {
                getLog().warn(text);
            }
        }
    }

    private String shown(Path file) {
        Path root = basedir.toPath();
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }
}
