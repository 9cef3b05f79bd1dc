package network.frameworks.generator;

import java.nio.file.Path;
import network.frameworks.model.FrameworksModel;

/** Where a model comes from. Both ways meet the same rules and give the same tree. */
public sealed interface ModelSource {

    /** The file name that the header of every generated file tells; never a path. */
    String name();

    /** A model file; problems name it by the path given here. */
    static ModelSource file(Path file) {
        return new InFile(file, file.toString());
    }

    /** A model that was built in Java. */
    static ModelSource model(FrameworksModel model) {
        return new InJava(model);
    }

    /**
     * A YAML file.
     *
     * @param file the file
     * @param shownName what problems call it, for example its path in the project
     */
    record InFile(Path file, String shownName) implements ModelSource {

        @Override
        public String name() {
            Path last = file.getFileName();
            return last == null ? shownName : last.toString();
        }
    }

    /**
     * A model made of the records.
     *
     * @param model the model
     */
    record InJava(FrameworksModel model) implements ModelSource {

        @Override
        public String name() {
            return "a Java model";
        }
    }
}
