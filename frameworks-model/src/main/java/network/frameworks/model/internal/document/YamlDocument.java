package network.frameworks.model.internal.document;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML text into a tree of {@link Node}s. Anchors, aliases and the {@code <<} merge key are resolved;
 * duplicate keys, several documents, deep nesting and exploding aliases are problems.
 */
public final class YamlDocument {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** The parser copies its buffer whenever it is full, so one that holds the whole text is the fastest. */
    private static final int SMALLEST_BUFFER = 1024;

    private YamlDocument() {}

    /**
     * The one document of a text in YAML 1.2.
     *
     * @return its root, or null when there is none or it could not be read; then problems say why
     */
    public static @Nullable Node parse(SourceText source, Diagnostics problems) {
        return parse(source, YamlVersion.CORE_1_2, problems);
    }

    /**
     * The one document of a text.
     *
     * @param version what values without quotes are
     * @return its root, or null when there is none or it could not be read; then problems say why
     */
    public static @Nullable Node parse(SourceText source, YamlVersion version, Diagnostics problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file())
                .setCodePointLimit(LARGEST_FILE + 1)
                .setBufferSize(Math.max(SMALLEST_BUFFER, source.text().length()))
                .build();
        Diagnostics found = new Diagnostics();
        try {
            Iterator<Event> events =
                    new Parse(settings).parseString(source.text()).iterator();
            Node root = new NodeComposer(source, version, found, events).document();
            problems.addAll(found.sorted());
            return root;
        } catch (NodeComposer.StoppedException stopped) {
            if (!stopped.hidesOthers()) {
                problems.addAll(found.sorted());
            }
            problems.add(stopped.diagnostic());
        } catch (ReaderException exception) {
            problems.add(unprintable(source, exception));
        } catch (MarkedYamlEngineException exception) {
            problems.add(syntax(source, exception));
        } catch (YamlEngineException exception) {
            problems.add(source.problem(
                    DiagnosticCode.YAML_SYNTAX,
                    ModelPath.ROOT,
                    new SourceLocation(source.file(), 1, 1),
                    "this is not YAML: " + exception.getMessage(),
                    null));
        }
        return null;
    }

    static SourceLocation location(SourceText source, Optional<Mark> mark) {
        return mark.map(at -> new SourceLocation(source.file(), at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new SourceLocation(source.file(), 1, 1));
    }

    private static Diagnostic syntax(SourceText source, MarkedYamlEngineException exception) {
        Optional<Mark> mark =
                exception.getProblemMark().isPresent() ? exception.getProblemMark() : exception.getContextMark();
        String context = exception.getContext() == null ? "" : exception.getContext() + start(exception) + ": ";
        return source.problem(
                DiagnosticCode.YAML_SYNTAX,
                ModelPath.ROOT,
                location(source, mark),
                "this is not YAML: " + context + exception.getProblem(),
                "look at the indentation, quotes and brackets of this line and the one before");
    }

    /** Where the unfinished value started, if in an earlier line. */
    private static String start(MarkedYamlEngineException exception) {
        int end = exception.getProblemMark().map(Mark::getLine).orElse(0);
        return exception
                .getContextMark()
                .filter(mark -> mark.getLine() < end)
                .map(mark -> " that starts in line " + (mark.getLine() + 1))
                .orElse("");
    }

    private static Diagnostic unprintable(SourceText source, ReaderException exception) {
        int line = 1;
        int column = 1;
        int[] points = source.text().codePoints().limit(exception.getPosition()).toArray();
        for (int point : points) {
            column = point == '\n' ? 1 : column + 1;
            line += point == '\n' ? 1 : 0;
        }
        return source.problem(
                DiagnosticCode.YAML_SYNTAX,
                ModelPath.ROOT,
                new SourceLocation(source.file(), line, column),
                String.format(Locale.ROOT, "YAML does not allow the character U+%04X here", exception.getCodePoint()),
                "write it as an escape between double quotes, for example \"\\u0007\"");
    }
}
