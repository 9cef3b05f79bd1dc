package network.frameworks.generator.extension;

import java.util.Map;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** One file to render. */
public sealed interface Output {

    /** Where it goes, relative to the output folder, with forward slashes. */
    String path();

    /** What part of the model it is about, for messages; null for the whole. */
    @Nullable
    ModelPath subject();

    /** A file that a template makes. */
    static Output of(String path, String template, Map<String, Object> view) {
        return new FromTemplate(path, template, view, null);
    }

    /**
     * A file whose text is there already.
     *
     * @param maker what its header and messages name as its origin
     */
    static Output text(String path, String maker, String text) {
        return new FromProgram(path, maker, text, null);
    }

    /**
     * A file that a template makes.
     *
     * @param path where it goes
     * @param template the template's path below the folder {@code templates} of its pack
     * @param view what the template sees, by name: records, enums, texts, numbers, truth values, lists and maps
     * @param subject what part of the model it is about, or null
     */
    record FromTemplate(
            String path,
            String template,
            Map<String, Object> view,
            @Nullable ModelPath subject) implements Output {

        public FromTemplate {
            view = Map.copyOf(view);
        }
    }

    /**
     * A file that a program makes. Nothing is escaped in it.
     *
     * @param path where it goes
     * @param maker what its header and messages name as its origin
     * @param text its text, without a header
     * @param subject what part of the model it is about, or null
     */
    record FromProgram(
            String path,
            String maker,
            String text,
            @Nullable ModelPath subject) implements Output {}
}
