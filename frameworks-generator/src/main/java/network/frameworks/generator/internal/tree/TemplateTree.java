package network.frameworks.generator.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.internal.render.RenderException;
import network.frameworks.generator.internal.render.Renderer;
import network.frameworks.generator.internal.view.Elements;
import network.frameworks.generator.internal.view.Views;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.pack.PackFile;
import network.frameworks.model.pack.PackLayers;

/**
 * The list of outputs: one for each template, or one for each element of the loops that its path names. What lies in
 * a folder {@code lib} is a partial and makes none.
 */
public final class TemplateTree {

    private static final String FOLDER = "templates";

    private final PackLayers packs;
    private final Renderer renderer;
    private final Loops loops;
    private final List<Views> views;

    /**
     * @param packs where the templates are
     * @param renderer knows what templates ask for in their first line
     * @param loops what may stand in braces
     * @param views what templates see besides the plan and the elements of their loops
     */
    public TemplateTree(PackLayers packs, Renderer renderer, Loops loops, List<Views> views) {
        this.packs = packs;
        this.renderer = renderer;
        this.loops = loops;
        this.views = List.copyOf(views);
    }

    /**
     * What a plan gives.
     *
     * @param outputs the outputs, in the order of their templates and of the plan
     * @param problems what is wrong with paths
     */
    public record Listing(List<Output> outputs, List<Diagnostic> problems) {

        public Listing {
            outputs = List.copyOf(outputs);
            problems = List.copyOf(problems);
        }
    }

    /** The outputs of a plan. */
    public Listing outputs(Plan plan) {
        Map<String, Function<Elements, Map<String, Object>>> byFolder = new HashMap<>();
        for (Views tool : views) {
            Function<Elements, Map<String, Object>> values = tool.of(plan);
            tool.folders().forEach(folder -> byFolder.put(folder, values));
        }
        Walk walk = new Walk(plan);
        List<Output> outputs = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (PackFile file : packs.folder(FOLDER)) {
            TemplatePath path = new TemplatePath(file.path().substring(FOLDER.length() + 1));
            if (path.isOutput()) {
                Function<Elements, Map<String, Object>> values =
                        byFolder.getOrDefault(path.topFolder(), elements -> Map.of());
                nest(file, path, problems)
                        .ifPresent(nest -> walk.turns(nest.loops()).stream()
                                .map(turn -> output(path, nest, turn, plan, values))
                                .forEach(outputs::add));
            }
        }
        return new Listing(outputs, problems);
    }

    private Optional<Nest> nest(PackFile file, TemplatePath path, List<Diagnostic> problems) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Nest> nest = Optional.empty();
        try {
            nest = Nest.of(path, loops, renderer.attributes(path.path()), found);
        } catch (RenderException e) {
            problems.addAll(e.diagnostics());
        }
        SourceLocation place = new SourceLocation(file.shownName(), 1, 1);
        found.forEach(problem -> problems.add(problem.at(place, null)));
        return nest;
    }

    private static Output output(
            TemplatePath path, Nest nest, Elements turn, Plan plan, Function<Elements, Map<String, Object>> values) {
        Map<String, Object> view = new HashMap<>(values.apply(turn));
        view.putAll(turn.byLoop());
        view.put(Loops.PLAN, plan);
        return new Output.FromTemplate(path.output(nest.texts(turn)), path.path(), view, Subjects.of(turn));
    }
}
