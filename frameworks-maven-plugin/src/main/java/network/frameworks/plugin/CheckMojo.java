package network.frameworks.plugin;

import java.nio.file.Path;
import java.time.Duration;
import network.frameworks.generator.ComparisonResult;
import network.frameworks.generator.FileChange;
import network.frameworks.generator.GenerationRequest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails when the output folder does not hold exactly the tree of the model, with a diff and the command that mends it.
 * Nothing is written. For a tree that is committed, in continuous integration.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends TreeMojo {

    private static final int MOST_LINES = 400;

    @Override
    void run() throws MojoFailureException {
        Path output = outputFolder();
        ComparisonResult compared =
                generator().compare(new GenerationRequest(source(), output, false, Duration.ofSeconds(patience())));
        report(compared.diagnostics(), "Checking against " + modelName());
        if (compared.isInLine()) {
            getLog().info(shown(output) + " holds exactly the tree of " + modelName() + ".");
            return;
        }
        compared.changes().forEach(change -> getLog().error(ChangeWords.of(change)));
        compared.changes().stream()
                .filter(change -> change.kind() != FileChange.Kind.CREATE)
                .flatMap(change -> change.diff().lines())
                .limit(MOST_LINES)
                .forEach(line -> getLog().error(line));
        throw new MojoFailureException(shown(output) + " is not the tree of " + modelName() + ": "
                + count(compared.changes().size(), "file") + " would change, told above. Where the model is right, run "
                + mend(compared) + " and commit what it writes; frameworks:diff shows all of it.");
    }

    private String mend(ComparisonResult compared) {
        boolean byHand = compared.changes().stream().anyMatch(FileChange::byHand);
        return "mvn frameworks:generate -Dframeworks.model=" + modelName() + " -Dframeworks.outputDirectory="
                + shown(outputFolder()) + (byHand ? " -Dframeworks.overwrite=true" : "");
    }
}
