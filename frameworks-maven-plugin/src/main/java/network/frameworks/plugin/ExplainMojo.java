package network.frameworks.plugin;

import network.frameworks.generator.Explanation;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains the code of a problem, or says which template makes an output.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends ModelMojo {

    /**
     * A code like {@code FW3201}, or the path of an output relative to the output folder, for example
     * {@code prometheus/prometheus.yml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.explain", required = true)
    private String explain = "";

    @Override
    void run() throws MojoFailureException {
        Explanation answer = generator().explain(explain, source());
        report(answer.diagnostics(), "Looking for " + explain + " in the tree of " + modelName());
        if (!answer.found()) {
            throw new MojoFailureException(answer.text());
        }
        answer.text().lines().forEach(line -> getLog().info(line));
    }
}
