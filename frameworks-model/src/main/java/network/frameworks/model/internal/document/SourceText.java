package network.frameworks.model.internal.document;

import java.util.List;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.ProblemCode;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/** The text of a file, kept to show the lines that problems are on. */
public final class SourceText {
    private final String file;
    private final String text;
    private final List<String> lines;

    /**
     * A text of a file.
     *
     * @param file the name to show in messages
     * @param text its whole content
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.lines = this.text.lines().toList();
    }

    /** The name to show in messages. */
    public String file() {
        return file;
    }

    /** The content without a byte order mark. */
    public String text() {
        return text;
    }

    /** A problem at a place of this text. */
    public Diagnostic problem(
            ProblemCode code, ModelPath path, SourceLocation location, String message, @Nullable String hint) {
        return Diagnostic.of(code, path, message, hint).at(path, location, line(location));
    }

    /** The line that a place is on, or null when the place is in another file or behind the end. */
    public @Nullable String line(SourceLocation location) {
        boolean known = location.file().equals(file) && location.line() <= lines.size();
        return known ? lines.get(location.line() - 1) : null;
    }
}
