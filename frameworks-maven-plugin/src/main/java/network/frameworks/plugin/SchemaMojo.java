package network.frameworks.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import network.frameworks.model.read.ModelSchema;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schema of models, with which editors complete and explain what is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

    /**
     * The file to write.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.schemaFile", defaultValue = "${basedir}/frameworks.schema.json", required = true)
    private File schemaFile = new File("frameworks.schema.json");

    @Override
    public void execute() throws MojoExecutionException {
        Path file = schemaFile.toPath();
        try {
            Files.writeString(file, ModelSchema.text());
        } catch (IOException e) {
            throw new MojoExecutionException("The schema cannot be written to " + file + ": " + e.getMessage(), e);
        }
        getLog().info("The schema is in " + file + ". A model's first line leads editors to it:");
        getLog().info("# yaml-language-server: $schema=" + file.getFileName());
    }
}
