package network.frameworks.plugin;

import network.frameworks.generator.RenderResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads a model, renders its tree in memory and checks it. Nothing is written, and no output folder is looked at.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends ModelMojo {

    @Override
    void run() throws MojoFailureException {
        RenderResult rendered = generator().render(source());
        report(rendered.diagnostics(), "Validating " + modelName());
        getLog().info(modelName() + " is right; its tree has "
                + count(rendered.files().size(), "file") + ".");
    }
}
