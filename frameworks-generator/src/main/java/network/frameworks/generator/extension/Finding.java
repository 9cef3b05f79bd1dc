package network.frameworks.generator.extension;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ProblemCode;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A defect at a place of the rendered tree: a defect of a template or of this library, or an expression of the user's
 * that does not fit the platform. It is what a check writes down while it reads; {@link #diagnostics} completes it.
 *
 * @param path the output it is in
 * @param line the line, from 1
 * @param column the column, from 1
 * @param code what kind of defect it is
 * @param message what is wrong, one sentence
 */
public record Finding(String path, int line, int column, ProblemCode code, String message) {

    /** The findings as diagnostics, each with the line it is on and the template that the file came from. */
    public static List<Diagnostic> diagnostics(List<Finding> findings, List<OutputFile> files) {
        Map<String, OutputFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return findings.stream()
                .map(finding -> finding.diagnostic(byPath.get(finding.path)))
                .toList();
    }

    private Diagnostic diagnostic(@Nullable OutputFile file) {
        String hint = file == null ? null : "rendered from the template " + file.template();
        String sourceLine = file == null
                ? null
                : file.content()
                        .lines()
                        .skip(Math.max(0, line - 1L))
                        .findFirst()
                        .orElse(null);
        return Diagnostic.of(code, message, hint).at(new SourceLocation(path, line, column), sourceLine);
    }
}
