package network.frameworks.generator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Suggestion;

/**
 * An answer for people.
 *
 * @param found whether the thing that was asked for is known
 * @param text the answer, in lines; when nothing was found, what might have been meant
 * @param diagnostics what kept an answer from being found
 */
public record Explanation(boolean found, String text, List<Diagnostic> diagnostics) {

    public Explanation {
        diagnostics = List.copyOf(diagnostics);
    }

    static Explanation ofCode(String code, CodeList codes) {
        String wanted = code.toUpperCase(Locale.ROOT);
        String known = codes.explanations().get(wanted);
        return known == null
                ? new Explanation(
                        false,
                        "There is no problem with the code " + wanted + "; "
                                + Suggestion.help(wanted, codes.explanations().keySet()),
                        List.of())
                : new Explanation(true, known, List.of());
    }

    static Explanation ofOutput(String path, RenderResult rendered) {
        if (!rendered.ok()) {
            return new Explanation(false, "The model has no outputs while there are errors.", rendered.diagnostics());
        }
        Optional<OutputFile> output = rendered.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst();
        if (output.isPresent()) {
            return new Explanation(true, describe(output.get()), rendered.diagnostics());
        }
        List<String> paths = rendered.files().stream().map(OutputFile::path).toList();
        String closest = Suggestion.closest(path, paths)
                .map(other -> ". Did you mean " + other + "?")
                .orElse("; frameworks:list -Dframeworks.list=outputs names all.");
        return new Explanation(false, "There is no output " + path + closest, rendered.diagnostics());
    }

    private static String describe(OutputFile file) {
        String kept = file.writeOnce()
                ? "It is written where there is none and is yours from then on."
                : "Every run brings it in line again.";
        return file.path() + " is made by the template " + file.template() + "."
                + (file.executable() ? " It is executable." : "") + "\n" + kept
                + "\nTo change it, lay a file of the same path over the template with a pack of your own, or change the"
                + " model.";
    }
}
