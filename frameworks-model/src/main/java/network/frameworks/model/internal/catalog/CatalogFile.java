package network.frameworks.model.internal.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import network.frameworks.model.diagnostic.DiagnosticPrinter;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.RecordBinder;
import network.frameworks.model.internal.bind.Report;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;

/** A bundled data file. It is read by the same code as a model file; a mistake in it is a bug of this library. */
final class CatalogFile {
    private final Report report;
    private final MapNode root;

    private CatalogFile(Report report, MapNode root) {
        this.report = report;
        this.root = root;
    }

    static CatalogFile open(String name) {
        SourceText source = new SourceText("catalog/" + name, text(name));
        Report report = new Report(source, new Diagnostics());
        Node root = YamlDocument.parse(source, report.problems());
        check(report);
        if (!(root instanceof MapNode map)) {
            throw new IllegalStateException("the bundled file " + name + " is not a map");
        }
        return new CatalogFile(report, map);
    }

    private static String text(String name) {
        try (InputStream stream = CatalogFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled file " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void check(Report report) {
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException(
                    new DiagnosticPrinter().print(report.problems().sorted()));
        }
    }

    /** The whole file as a record. */
    <T> T bind(Class<T> type) {
        T bound = new RecordBinder().bind(root, type, report);
        check(report);
        return Objects.requireNonNull(bound);
    }

    /** The records of one of its maps by their names. */
    <T> Map<String, T> bind(String key, Class<T> type) {
        Map<String, T> bound =
                root.get(key) instanceof MapNode map ? new RecordBinder().bindAll(map, type, report) : Map.of();
        check(report);
        return bound;
    }

    Section section() {
        return report.section(root);
    }

    MapNode root() {
        return root;
    }

    /** The entries of a map in the order of the file, each made by a reader that names all its keys. */
    <T> Map<String, T> entries(String key, BiFunction<String, Section, T> reader) {
        Map<String, T> made = new LinkedHashMap<>();
        section().sections(key).forEach((name, section) -> {
            made.put(name, reader.apply(name, section));
            section.finish();
        });
        check(report);
        return made;
    }
}
