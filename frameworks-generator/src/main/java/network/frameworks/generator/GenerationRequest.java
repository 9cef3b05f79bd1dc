package network.frameworks.generator;

import java.nio.file.Path;
import java.time.Duration;
import network.frameworks.generator.internal.reconcile.Reconciler;
import network.frameworks.model.FrameworksModel;

/**
 * What to generate and where to.
 *
 * @param source the model
 * @param outputFolder the folder that will hold the tree; created when missing
 * @param overwrite whether files in it that a person made or changed may be replaced
 * @param patience how long to wait for another run that writes to the same folder
 */
public record GenerationRequest(ModelSource source, Path outputFolder, boolean overwrite, Duration patience) {

    /** The tree of a model file. Files that a person made or changed are safe. */
    public static GenerationRequest of(Path modelFile, Path outputFolder) {
        return new GenerationRequest(ModelSource.file(modelFile), outputFolder, false, Reconciler.PATIENCE);
    }

    /** The tree of a model built in Java. Files that a person made or changed are safe. */
    public static GenerationRequest of(FrameworksModel model, Path outputFolder) {
        return new GenerationRequest(ModelSource.model(model), outputFolder, false, Reconciler.PATIENCE);
    }

    /** The same request, with another answer to whether files that a person made or changed may be replaced. */
    public GenerationRequest withOverwrite(boolean allowed) {
        return new GenerationRequest(source, outputFolder, allowed, patience);
    }

    /** The same request, with another answer to how long to wait for another run that writes to the same folder. */
    public GenerationRequest withPatience(Duration longest) {
        return new GenerationRequest(source, outputFolder, overwrite, longest);
    }
}
