package network.frameworks.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.RenderResult;
import network.frameworks.generator.Word;
import network.frameworks.model.diagnostic.Suggestion;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists what can be named in a model, or the outputs of a model with their templates.
 *
 * @since 0.1.0
 */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends ModelMojo {

    private static final String OUTPUTS = "outputs";

    /**
     * What to list: {@code services}, {@code metrics}, {@code alerts}, {@code dashboards}, {@code locations},
     * {@code server-types}, or {@code outputs}, which is the only one that needs a model.
     *
     * @since 0.1.0
     */
    @Parameter(property = "frameworks.list", defaultValue = "services")
    private String list = "services";

    @Override
    void run() throws MojoFailureException {
        if (list.equals(OUTPUTS)) {
            outputs();
            return;
        }
        List<Word> words = generator().words(kind());
        int width = words.stream().mapToInt(word -> word.name().length()).max().orElse(0);
        words.forEach(word ->
                getLog().info((word.name() + " ".repeat(width - word.name().length()) + "  " + word.about()).strip()));
    }

    private void outputs() throws MojoFailureException {
        FrameworksGenerator generator = generator();
        RenderResult rendered = generator.render(source());
        report(rendered.diagnostics(), "Listing the outputs of " + modelName());
        rendered.files().forEach(file -> getLog().info(file.path() + "  " + file.template()));
    }

    private Word.Kind kind() throws MojoFailureException {
        return Arrays.stream(Word.Kind.values())
                .filter(kind -> name(kind).equals(list))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> all = Stream.concat(
                                    Stream.of(OUTPUTS),
                                    Arrays.stream(Word.Kind.values()).map(ListMojo::name))
                            .toList();
                    return new MojoFailureException(
                            "frameworks.list cannot be '" + list + "': " + Suggestion.help(list, all));
                });
    }

    private static String name(Word.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
