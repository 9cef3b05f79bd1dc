package network.frameworks.generator;

import java.nio.file.Path;
import network.frameworks.model.FrameworksModel;

/**
 * What to generate and where to.
 *
 * @param source the model
 * @param outputFolder the folder that will hold the tree; created when missing
 * @param overwrite whether files in it that a person made or changed may be replaced
 */
public record GenerationRequest(ModelSource source, Path outputFolder, boolean overwrite) {

    /** The tree of a model file. Files that a person made or changed are safe. */
    public static GenerationRequest of(Path modelFile, Path outputFolder) {
        return new GenerationRequest(ModelSource.file(modelFile), outputFolder, false);
    }

    /** The tree of a model built in Java. Files that a person made or changed are safe. */
    public static GenerationRequest of(FrameworksModel model, Path outputFolder) {
        return new GenerationRequest(ModelSource.model(model), outputFolder, false);
    }

    /** The same request, with another answer to whether files that a person made or changed may be replaced. */
    public GenerationRequest withOverwrite(boolean allowed) {
        return new GenerationRequest(source, outputFolder, allowed);
    }
}
