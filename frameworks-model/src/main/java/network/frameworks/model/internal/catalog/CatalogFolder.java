package network.frameworks.model.internal.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.bind.RecordBinder;
import network.frameworks.model.internal.bind.Report;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;

/**
 * One kind of thing of the packs, for example {@code alerts}: a file for each, named after it. Files are read by the
 * same code as a model, so a mistake in one is told like a mistake in a model.
 */
final class CatalogFolder {
    private final PackLayers packs;
    private final String folder;

    CatalogFolder(PackLayers packs, String folder) {
        this.packs = packs;
        this.folder = folder;
    }

    /**
     * The entries by name, sorted; a file that is not a map is a problem and no entry.
     *
     * @param reader makes an entry of its name and map; keys it does not ask for are problems
     * @param problems takes what is wrong with the files
     */
    <T> Map<String, T> entries(BiFunction<String, Section, T> reader, Diagnostics problems) {
        Map<String, T> made = new TreeMap<>();
        nodes(problems).forEach((name, entry) -> {
            Section section = entry.report().section(entry.map());
            made.put(name, reader.apply(name, section));
            section.finish();
        });
        return made;
    }

    /**
     * The entries by name, sorted, as records whose parts are the keys of the files; a part {@code name} is the name
     * of the file. A file with a problem is no entry.
     *
     * @param type the record's class
     * @param problems takes what is wrong with the files
     */
    <T> Map<String, T> bind(Class<T> type, Diagnostics problems) {
        Map<String, T> made = new TreeMap<>();
        RecordBinder binder = new RecordBinder();
        nodes(problems).forEach((name, entry) -> {
            T bound = binder.bindNamed(name, entry.map(), type, entry.report());
            if (bound != null) {
                made.put(name, bound);
            }
        });
        return made;
    }

    /**
     * A file as it is written.
     *
     * @param map its only value
     * @param report takes problems of the file
     */
    record Entry(MapNode map, Report report) {}

    /** The maps of the files by name, sorted. */
    Map<String, Entry> nodes(Diagnostics problems) {
        Map<String, Entry> maps = new TreeMap<>();
        for (PackFile file : packs.folder(folder)) {
            SourceText source = new SourceText(file.shownName(), file.text());
            Diagnostics found = new Diagnostics();
            Node root = YamlDocument.parse(source, found);
            if (root instanceof MapNode map) {
                maps.put(file.baseName(), new Entry(map, new Report(source, problems)));
            } else if (found.isEmpty()) {
                found.add(root == null ? empty(source) : noMap(source, root));
            }
            problems.addAll(found.sorted());
        }
        return maps;
    }

    private static Diagnostic noMap(SourceText source, Node root) {
        return problem(source, DiagnosticCode.WRONG_TYPE, "expected a map, found " + root.kind());
    }

    private static Diagnostic empty(SourceText source) {
        return problem(source, DiagnosticCode.FILE_EMPTY, "this file says nothing");
    }

    private static Diagnostic problem(SourceText source, DiagnosticCode code, String message) {
        return source.problem(code, ModelPath.ROOT, new SourceLocation(source.file(), 1, 1), message, null);
    }
}
