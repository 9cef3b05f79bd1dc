package network.frameworks.plugin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.FrameworksGeneratorBuilder;
import network.frameworks.generator.ModelSource;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal that reads a model is told. */
abstract class ModelMojo extends AbstractMojo {

    private static final String DEFAULT_PACK = "frameworks-pack";

    /**
     * The model file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.model", defaultValue = "${basedir}/frameworks.yml", required = true)
    private File model = new File("frameworks.yml");

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
     * Whether a warning fails the goal, as an error does. Nothing is written then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

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
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: frameworks.skip is set.");
            return;
        }
        run();
    }

    /** Does the work of the goal. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    final FrameworksGenerator generator() {
        FrameworksGeneratorBuilder builder = FrameworksGenerator.builder();
        packFolders().forEach(folder -> builder.pack(folder, shown(folder)));
        return builder.build();
    }

    final ModelSource source() {
        return new ModelSource.InFile(model.toPath(), modelName());
    }

    final Path modelFile() {
        return model.toPath();
    }

    final String modelName() {
        return shown(model.toPath());
    }

    final Path base() {
        return basedir.toPath();
    }

    final boolean failsOnWarning() {
        return failOnWarning;
    }

    /**
     * Tells all problems.
     *
     * @param what what was tried, for example {@code Generating from frameworks.yml}
     * @throws MojoFailureException when one of them fails the goal
     */
    final void report(List<Diagnostic> diagnostics, String what) throws MojoFailureException {
        DiagnosticPrinter printer = new DiagnosticPrinter();
        for (Diagnostic diagnostic : diagnostics) {
            String text = printer.print(diagnostic).stripTrailing();
            if (diagnostic.isError()) {
                getLog().error(text);
            } else {
                getLog().warn(text);
            }
        }
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = failOnWarning ? diagnostics.size() - errors : 0;
        if (errors + warnings > 0) {
            String counted = errors == 0 ? count(warnings, "warning") : count(errors, "error");
            throw new MojoFailureException(what + " failed with " + counted + ", told above.");
        }
    }

    /** A number of things, for people. */
    static String count(long number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }

    final String shown(Path file) {
        Path root = base();
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }

    private List<Path> packFolders() {
        if (!packs.isEmpty()) {
            return packs.stream().map(File::toPath).toList();
        }
        Path beside = model.toPath().resolveSibling(DEFAULT_PACK);
        return Files.isDirectory(beside) ? List.of(beside) : List.of();
    }
}
