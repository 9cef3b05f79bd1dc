package network.frameworks.generator;

import java.util.List;
import network.frameworks.generator.check.TreeCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.reconcile.OutputFolderException;
import network.frameworks.generator.reconcile.Reconciler;
import network.frameworks.generator.reconcile.Reconciliation;
import network.frameworks.generator.reconcile.Refusal;
import network.frameworks.generator.render.OutputFile;
import network.frameworks.generator.render.RenderException;
import network.frameworks.generator.render.Renderer;
import network.frameworks.generator.resolve.PlanResolver;
import network.frameworks.generator.resolve.ResolveException;
import network.frameworks.generator.tree.TemplateTree;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.catalog.Catalogs;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.SourceMap;
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

    private final ModelReader reader;
    private final PlanResolver resolver;
    private final Renderer renderer;
    private final TemplateTree tree;
    private final Reconciler reconciler = new Reconciler();
    private final List<TreeCheck> checks;

    /** A generator with the bundled catalogues, templates and checks. */
    public FrameworksGenerator() {
        this(Catalogs.bundled());
    }

    private FrameworksGenerator(Catalogs catalogs) {
        this.reader = new ModelReader(catalogs);
        this.resolver = new PlanResolver(catalogs);
        this.renderer = new Renderer(catalogs.packs());
        this.tree = new TemplateTree(catalogs.packs(), renderer, Bundled.loops(), Bundled.views());
        this.checks = Bundled.checks(catalogs);
    }

    /** Brings the output folder in line with the model. Writes nothing at all when anything is wrong. */
    public GenerationResult generate(GenerationRequest request) {
        RenderResult rendered = render(request.source());
        Diagnostics problems = new Diagnostics();
        problems.addAll(rendered.diagnostics());
        Reconciliation done = new Reconciliation(List.of(), List.of(), List.of(), List.of());
        if (rendered.ok()) {
            try {
                done = reconciler.reconcile(request.outputFolder(), rendered.files(), request.overwrite());
                done.refused().stream().map(Refusal::diagnostic).forEach(problems::add);
            } catch (OutputFolderException e) {
                problems.add(e.diagnostic());
            }
        }
        return new GenerationResult(problems.sorted(), done);
    }

    /** The checked tree of a model in memory; nothing is written. */
    public RenderResult render(ModelSource source) {
        ReadResult read = read(source);
        Diagnostics problems = new Diagnostics();
        problems.addAll(read.diagnostics());
        FrameworksModel model = read.model();
        List<OutputFile> files = List.of();
        if (model != null) {
            try {
                files = render(model, source.name(), read.sourceMap(), problems);
            } catch (ResolveException e) {
                e.diagnostics().stream().map(read.sourceMap()::locate).forEach(problems::add);
            } catch (RenderException e) {
                problems.add(e.diagnostic());
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
        problems.addAll(listing.problems());
        List<OutputFile> files = renderer.render(sourceName, listing.outputs());
        checks.forEach(check -> problems.addAll(check.check(plan, files)));
        return files;
    }
}
