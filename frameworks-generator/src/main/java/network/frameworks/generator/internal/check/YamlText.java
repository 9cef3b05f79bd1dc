package network.frameworks.generator.internal.check;

import java.util.List;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ProblemCode;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import network.frameworks.model.internal.document.YamlVersion;
import org.jspecify.annotations.Nullable;

/** Reads rendered YAML back with the reader of models, so that every value knows its place. */
public final class YamlText {

    private YamlText() {}

    /**
     * The document of a file.
     *
     * @param version what values without quotes are to the tool that reads the file
     * @param code the code of what keeps the file from being read, or being read as it is meant
     * @return its root, or null when there is none or it cannot be read; the latter is a finding
     */
    public static @Nullable Node read(OutputFile file, YamlVersion version, ProblemCode code, List<Finding> findings) {
        Diagnostics problems = new Diagnostics();
        Node root = YamlDocument.parse(new SourceText(file.path(), file.content()), version, problems);
        problems.sorted()
                .forEach(problem -> findings.add(at(file.path(), problem.location(), code, problem.message())));
        return root;
    }

    /** A finding at a place of a file; without a place at its start. */
    public static Finding at(String path, @Nullable SourceLocation place, ProblemCode code, String message) {
        return place == null
                ? new Finding(path, 1, 1, code, message)
                : new Finding(path, place.line(), place.column(), code, message);
    }
}
