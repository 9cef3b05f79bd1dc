package network.frameworks.generator;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.render.Renderer;
import network.frameworks.generator.internal.tree.TemplateTree;
import network.frameworks.generator.internal.view.Views;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.ModelException;
import network.frameworks.model.pack.Pack;
import network.frameworks.model.pack.PackLayers;

/** Parts of the tree of a plan, in memory. */
public final class RenderedTree {

    private RenderedTree() {}

    /** The bundled templates of some top folders, an empty name for the top itself, with the partials of all. */
    private record Part(Pack whole, Set<String> folders) implements Pack {

        @Override
        public String name() {
            return whole.name();
        }

        @Override
        public SortedSet<String> files() {
            return whole.files().stream()
                    .filter(file -> file.startsWith("templates/"))
                    .filter(file -> file.contains("/lib/")
                            || folders.contains(topFolder(file.substring("templates/".length()))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String text(String path) {
            return whole.text(path);
        }

        private static String topFolder(String template) {
            return template.contains("/") ? template.substring(0, template.indexOf('/')) : "";
        }
    }

    /** The outputs below some top folders. */
    public static List<Output> outputs(Plan plan, String... folders) {
        return outputs(packs(folders), plan, folders);
    }

    private static List<Output> outputs(PackLayers packs, Plan plan, String... folders) {
        List<Views> views = Bundled.views().stream()
                .filter(tool -> tool.folders().stream().anyMatch(Set.of(folders)::contains))
                .toList();
        TemplateTree.Listing listing =
                new TemplateTree(packs, new Renderer(packs), Bundled.loops(), views).outputs(plan);
        if (!listing.problems().isEmpty()) {
            throw new ModelException(listing.problems());
        }
        return listing.outputs();
    }

    /** The files below some top folders, sorted by path. */
    public static List<OutputFile> of(Plan plan, String... folders) {
        PackLayers packs = packs(folders);
        return new Renderer(packs).render(plan.source(), outputs(packs, plan, folders));
    }

    private static PackLayers packs(String... folders) {
        return PackLayers.of(PackLayers.bundled().packs().stream()
                .map(pack -> new Part(pack, Set.of(folders)))
                .map(Pack.class::cast)
                .toList());
    }
}
