package network.frameworks.model.bind;

import java.util.Collection;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.document.MapNode;
import network.frameworks.model.document.Node;
import network.frameworks.model.document.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Where the problems of a file go while its values are bound.
 *
 * @param source the file
 * @param problems the problems found so far
 */
public record Report(SourceText source, Diagnostics problems) {
    /** A map of the file, whose problems are shown at the start of the map. */
    public Section section(MapNode map) {
        return new Section(map, map.location(), this);
    }

    void add(DiagnosticCode code, ModelPath path, SourceLocation location, String message, @Nullable String hint) {
        problems.add(source.problem(code, path, location, message, hint));
    }

    void add(DiagnosticCode code, Node value, String message, @Nullable String hint) {
        add(code, value.path(), value.location(), message, hint);
    }

    void wrongType(Node value, String wanted, @Nullable String hint) {
        add(DiagnosticCode.WRONG_TYPE, value, "expected " + wanted + ", found " + value.kind(), hint);
    }

    void unknownWord(Node value, String word, Collection<String> known) {
        add(
                DiagnosticCode.UNKNOWN_WORD,
                value,
                "'" + word + "' is not one of " + String.join(", ", known),
                Suggestion.closest(word, known)
                        .map(best -> "did you mean '" + best + "'?")
                        .orElse(null));
    }
}
