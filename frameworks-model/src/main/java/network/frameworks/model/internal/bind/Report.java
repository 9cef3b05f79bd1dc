package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.SourceText;
import org.jspecify.annotations.Nullable;

/** Where the problems of a file go while its values are bound, and which values a stand-in took the place of. */
public final class Report {
    private final SourceText source;
    private final Diagnostics problems;
    private final List<ModelPath> unread = new ArrayList<>();

    /**
     * A report about one file.
     *
     * @param source the file
     * @param problems takes the problems that are found
     */
    public Report(SourceText source, Diagnostics problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The file. */
    public SourceText source() {
        return source;
    }

    /** The problems found so far. */
    public Diagnostics problems() {
        return problems;
    }

    /** The values that could not be read; what rules say about them or their parts is worth nothing. */
    public List<ModelPath> unread() {
        return List.copyOf(unread);
    }

    void unread(ModelPath path) {
        unread.add(path);
    }

    /** A map of the file, whose problems are shown at the start of the map. */
    public Section section(MapNode map) {
        return new Section(map, map.location(), this);
    }

    void add(DiagnosticCode code, ModelPath path, SourceLocation location, String message, @Nullable String hint) {
        problems.add(source.problem(code, path, location, message, hint));
        if (code != DiagnosticCode.UNKNOWN_KEY) {
            unread(path);
        }
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
