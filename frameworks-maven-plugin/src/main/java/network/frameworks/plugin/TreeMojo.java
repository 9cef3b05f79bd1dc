package network.frameworks.plugin;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal is told that has to do with the folder of the tree. */
abstract class TreeMojo extends ModelMojo {

    /**
     * The folder that holds the tree. It may be any folder, for example one that is under version control.
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
     * How many seconds to wait for another run that writes to the same folder before giving up.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.lockWait", defaultValue = "60")
    private int lockWait;

    final int patience() {
        return lockWait;
    }

    /** Where no POM is, Maven leaves the default's reference to the project as it stands. */
    final Path outputFolder() {
        return outputDirectory.getPath().contains("${project.basedir}")
                ? base().resolve("target/generated-frameworks")
                : outputDirectory.toPath();
    }
}
