package network.frameworks.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a first model and tells which lines a POM needs. Asks nothing, and leaves a model that is there alone.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends ModelMojo {

    private static final String FIRST_MODEL = "first-model.yml";

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin = new PluginDescriptor();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path file = modelFile();
        try (InputStream first = InitMojo.class.getResourceAsStream(FIRST_MODEL)) {
            if (first == null) {
                throw new IllegalStateException("the bundled file " + FIRST_MODEL + " is missing");
            }
            String text = new String(first.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    modelName() + " is there already and was left alone; frameworks:validate looks at it.");
        } catch (IOException e) {
            throw new MojoExecutionException("The model cannot be written to " + file + ": " + e.getMessage(), e);
        }
        getLog().info(modelName() + " is a first model; put your domain and network into it.");
        getLog().info("mvn frameworks:generate makes the tree of it. With this in your POM, every build does:");
        pomLines().lines().forEach(line -> getLog().info(line));
    }

    private String pomLines() {
        return """
                <plugin>
                  <groupId>GROUP</groupId>
                  <artifactId>ARTIFACT</artifactId>
                  <version>VERSION</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>
                """.replace("GROUP", plugin.getGroupId())
                .replace("ARTIFACT", plugin.getArtifactId())
                .replace("VERSION", plugin.getVersion());
    }
}
