package network.frameworks.model.read;

import java.nio.file.Path;
import java.util.List;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.bind.ModelBinder;
import network.frameworks.model.internal.bind.Report;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.SourceText;
import network.frameworks.model.internal.document.YamlDocument;
import network.frameworks.model.internal.rule.ModelRules;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks models:
 *
 * <pre>{@code
 * FrameworksModel model = new ModelReader().read(Path.of("frameworks.yml")).orThrow();
 * }</pre>
 *
 * <p>All problems of a model, and of the packs it is read with, are found in one go. A reader has no state of its own
 * and may be shared by threads.
 */
public final class ModelReader {
    private final Catalogs catalogs;
    private final List<Diagnostic> packProblems;

    /** A reader with the bundled catalogues. */
    public ModelReader() {
        this(Catalogs.bundled());
    }

    /** A reader with catalogues that are already loaded. */
    public ModelReader(Catalogs catalogs) {
        this.catalogs = catalogs;
        this.packProblems = catalogs.problems().isEmpty() ? new ModelRules(catalogs).checkPacks() : catalogs.problems();
    }

    /** The model of a file; messages name the file by the path given here. */
    public ReadResult read(Path file) {
        return read(file, file.toString());
    }

    /** The model of a file that messages call by another name, for example relative to a project. */
    public ReadResult read(Path file, String shownName) {
        Diagnostics problems = problems();
        SourceText source = new FileText(shownName, problems).read(file);
        return source == null ? failed(problems) : read(source, problems);
    }

    /** The model of a text that is already in memory. */
    public ReadResult read(String fileName, String text) {
        return read(new SourceText(fileName, text), problems());
    }

    /** Checks a model that was built in Java. */
    public ReadResult check(FrameworksModel model) {
        Diagnostics problems = problems();
        SourceMap positions = new LayeredPositions(null, catalogs.dashboards());
        new ModelRules(catalogs).check(model).stream().map(positions::locate).forEach(problems::add);
        return result(model, problems, positions);
    }

    private ReadResult read(SourceText source, Diagnostics problems) {
        MapNode root = root(source, problems);
        if (root == null) {
            return failed(problems);
        }
        Report report = new Report(source, problems);
        ModelBinder binder = new ModelBinder(report, catalogs.serviceNodes());
        FrameworksModel model = binder.bind(root);
        if (model == null) {
            return failed(problems);
        }
        SourceMap positions = new LayeredPositions(
                new FilePositions(source, root, binder.mergedEnvironments()), catalogs.dashboards());
        Placement placement =
                new Placement(positions, binder.mergedEnvironments().keySet());
        ModelRules rules = new ModelRules(catalogs);
        if (problems.hasErrors()) {
            List<ModelPath> unread = report.unread();
            placement.place(rules.checkValues(model)).stream()
                    .filter(found -> unread.stream().noneMatch(path -> isPartOf(found, path)))
                    .forEach(problems::add);
        } else {
            problems.addAll(placement.place(rules.check(model)));
        }
        return result(model, problems, positions);
    }

    /** What is wrong before a model is read: with the packs. */
    private Diagnostics problems() {
        Diagnostics problems = new Diagnostics();
        problems.addAll(packProblems);
        return problems;
    }

    private static @Nullable MapNode root(SourceText source, Diagnostics problems) {
        Node root = YamlDocument.parse(source, problems);
        boolean empty = root == null
                || root instanceof ScalarNode scalar && scalar.text().isBlank();
        if (empty && problems.isEmpty()) {
            add(source, problems, DiagnosticCode.FILE_EMPTY, "the model file is empty");
        } else if (!empty && !(root instanceof MapNode)) {
            add(source, problems, DiagnosticCode.WRONG_TYPE, "expected a map of model keys, found " + root.kind());
        }
        return root instanceof MapNode map ? map : null;
    }

    private static void add(SourceText source, Diagnostics problems, DiagnosticCode code, String message) {
        problems.add(source.problem(
                code,
                ModelPath.ROOT,
                new SourceLocation(source.file(), 1, 1),
                message,
                "a model starts with apiVersion: " + FrameworksModel.API_VERSION));
    }

    /** Whether a finding is about a value that could not be read and was replaced by a stand-in. */
    private static boolean isPartOf(Diagnostic found, ModelPath unread) {
        ModelPath path = found.path();
        return path == null || path.startsWith(unread);
    }

    private static ReadResult failed(Diagnostics problems) {
        return new ReadResult(null, problems.sorted(), SourceMap.NONE);
    }

    private static ReadResult result(FrameworksModel model, Diagnostics problems, SourceMap positions) {
        return new ReadResult(problems.hasErrors() ? null : model, problems.sorted(), positions);
    }
}
