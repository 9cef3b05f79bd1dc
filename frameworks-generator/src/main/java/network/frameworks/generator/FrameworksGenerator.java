package network.frameworks.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.reconcile.OutputFolderException;
import network.frameworks.generator.internal.reconcile.Reconciler;
import network.frameworks.generator.internal.reconcile.Reconciliation;
import network.frameworks.generator.internal.reconcile.Refusal;
import network.frameworks.generator.internal.reconcile.TreeComparison;
import network.frameworks.generator.internal.reconcile.TreeComparison.Difference;
import network.frameworks.generator.internal.reconcile.UnifiedDiff;
import network.frameworks.generator.internal.render.RenderException;
import network.frameworks.generator.internal.render.Renderer;
import network.frameworks.generator.internal.resolve.PlanResolver;
import network.frameworks.generator.internal.resolve.ResolveException;
import network.frameworks.generator.internal.tree.OutputPaths;
import network.frameworks.generator.internal.tree.TemplateTree;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.read.ModelReader;
import network.frameworks.model.read.ReadResult;

/**
 * The whole way from a model to a folder: read, resolve, render, check, reconcile.
 *
 * <pre>{@code
 * new FrameworksGenerator()
 *         .generate(GenerationRequest.of(Path.of("frameworks.yml"), Path.of("tree")))
 *         .orThrow();
 * }</pre>
 *
 * <p>Mistakes in a model, findings in the rendered tree and trouble with the output folder are diagnostics of the
 * result, never exceptions. A generator holds no state of a run and may be shared by threads.
 */
public final class FrameworksGenerator {

    private static final Pattern CODE = Pattern.compile("(?i)fw\\d*");

    private final WordList words;
    private final ModelReader reader;
    private final PlanResolver resolver;
    private final TemplateTree tree;
    private final Renderer renderer;
    private final OutputPaths paths;
    private final Reconciler reconciler = new Reconciler();
    private final Extensions extensions;
    private final List<Diagnostic> setupProblems;

    /** A generator with what this library brings along and what the class path offers. */
    public FrameworksGenerator() {
        this(builder().setup());
    }

    FrameworksGenerator(Setup setup) {
        PackLayers packs = setup.catalogs().packs();
        this.words = new WordList(setup.catalogs());
        this.reader = new ModelReader(setup.catalogs());
        this.resolver = new PlanResolver(setup.catalogs());
        this.renderer = new Renderer(packs);
        this.tree = new TemplateTree(packs, renderer, Bundled.loops(), Bundled.views());
        this.paths = new OutputPaths(packs);
        this.extensions = setup.extensions();
        this.setupProblems = setup.problems();
    }

    /** Makes a generator to which packs, sources of outputs and checks are added. */
    public static FrameworksGeneratorBuilder builder() {
        return new FrameworksGeneratorBuilder();
    }

    /** What a model and a pack can name, sorted: what the packs of this generator bring along. */
    public List<Word> words(Word.Kind kind) {
        return words.of(kind);
    }

    /**
     * What a code of a problem means, or where an output comes from.
     *
     * @param subject a code like {@code FW3201}, or the path of an output relative to the output folder
     * @param source the model whose outputs are meant
     */
    public Explanation explain(String subject, ModelSource source) {
        return CODE.matcher(subject).matches()
                ? Explanation.ofCode(subject, CodeList.bundled())
                : Explanation.ofOutput(subject, render(source));
    }

    /** Brings the output folder in line with the model. Writes nothing at all when anything is wrong. */
    public GenerationResult generate(GenerationRequest request) {
        RenderResult rendered = render(request.source());
        Diagnostics problems = new Diagnostics();
        problems.addAll(rendered.diagnostics());
        Reconciliation done = new Reconciliation(List.of(), List.of(), List.of(), List.of());
        if (rendered.ok()) {
            try {
                done = reconciler.reconcile(
                        request.outputFolder(), rendered.files(), request.overwrite(), request.patience());
                done.refused().stream().map(Refusal::diagnostic).forEach(problems::add);
            } catch (OutputFolderException e) {
                problems.add(e.diagnostic());
            }
        }
        return new GenerationResult(problems.sorted(), done.written(), done.unchanged(), done.deleted());
    }

    /**
     * How the output folder differs from the tree of the model. Nothing is written, and what a person changed counts as
     * a difference, whatever the request says of overwriting.
     */
    public ComparisonResult compare(GenerationRequest request) {
        RenderResult rendered = render(request.source());
        Diagnostics problems = new Diagnostics();
        problems.addAll(rendered.diagnostics());
        List<FileChange> changes = List.of();
        if (rendered.ok()) {
            try {
                TreeComparison.Result found = new TreeComparison(request.outputFolder(), rendered.files()).compare();
                found.refused().stream().map(Refusal::diagnostic).forEach(problems::add);
                changes = found.differences().stream()
                        .map(FrameworksGenerator::change)
                        .toList();
            } catch (OutputFolderException e) {
                problems.add(e.diagnostic());
            }
        }
        return new ComparisonResult(problems.sorted(), changes);
    }

    private static FileChange change(Difference difference) {
        return new FileChange(difference.path(), kind(difference), difference.byHand(), UnifiedDiff.of(difference));
    }

    private static FileChange.Kind kind(Difference difference) {
        if (difference.before() == null) {
            return FileChange.Kind.CREATE;
        }
        if (difference.after() == null) {
            return FileChange.Kind.DELETE;
        }
        return Arrays.equals(difference.before().bytes(), difference.after().bytes())
                ? FileChange.Kind.MODE
                : FileChange.Kind.CHANGE;
    }

    /**
     * Removes what earlier runs wrote into an output folder, as far as it is still what they wrote; everything else
     * stays. Neither a model nor packs are needed.
     *
     * @param outputFolder the folder; nothing happens when it does not exist
     * @param overwrite whether files that a person changed since may be removed too
     * @param patience how long to wait for another run that writes to the same folder
     */
    public static GenerationResult clean(Path outputFolder, boolean overwrite, Duration patience) {
        Diagnostics problems = new Diagnostics();
        Reconciliation done = new Reconciliation(List.of(), List.of(), List.of(), List.of());
        if (Files.exists(outputFolder)) {
            try {
                done = new Reconciler().reconcile(outputFolder, List.of(), overwrite, patience);
                done.refused().stream().map(Refusal::diagnostic).forEach(problems::add);
            } catch (OutputFolderException e) {
                problems.add(e.diagnostic());
            }
        }
        return new GenerationResult(problems.sorted(), done.written(), done.unchanged(), done.deleted());
    }

    /** The checked tree of a model in memory; nothing is written. */
    public RenderResult render(ModelSource source) {
        Diagnostics problems = new Diagnostics();
        problems.addAll(setupProblems);
        problems.addAll(renderer.problems());
        return problems.hasErrors() ? new RenderResult(List.of(), problems.sorted()) : render(source, problems);
    }

    private RenderResult render(ModelSource source, Diagnostics problems) {
        ReadResult read = read(source);
        problems.addAll(read.diagnostics());
        FrameworksModel model = read.model();
        List<OutputFile> files = List.of();
        if (model != null) {
            try {
                files = render(model, source.name(), read.sourceMap(), problems);
            } catch (ResolveException e) {
                e.diagnostics().stream().map(read.sourceMap()::locate).forEach(problems::add);
            } catch (RenderException e) {
                problems.addAll(e.diagnostics());
            }
        }
        return new RenderResult(problems.hasErrors() ? List.of() : files, problems.sorted());
    }

    private ReadResult read(ModelSource source) {
        if (source instanceof ModelSource.InJava java) {
            return reader.check(java.model());
        }
        ModelSource.InFile file = (ModelSource.InFile) source;
        return reader.read(file.file(), file.shownName());
    }

    private List<OutputFile> render(FrameworksModel model, String sourceName, SourceMap places, Diagnostics problems) {
        Plan plan = resolver.resolve(model, sourceName, warning -> problems.add(places.locate(warning)));
        TemplateTree.Listing listing = tree.outputs(plan);
        List<Output> outputs = new ArrayList<>(listing.outputs());
        outputs.addAll(extensions.outputs(plan, problems));
        problems.addAll(listing.problems());
        problems.addAll(paths.unsafe(outputs));
        List<OutputFile> files = renderer.render(sourceName, outputs);
        problems.addAll(paths.collisions(files, outputs));
        if (!problems.hasErrors()) {
            extensions.check(plan, files, problems);
        }
        return files;
    }
}
