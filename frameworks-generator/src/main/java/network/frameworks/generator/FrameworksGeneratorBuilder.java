package network.frameworks.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import network.frameworks.generator.extension.OutputSource;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.pack.Pack;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.pack.PackReader;

/**
 * Makes a generator to which others add: packs, sources of outputs, checks. What the class path offers is added by
 * itself: packs of jars that have a file {@code META-INF/frameworks/pack.yml}, and the classes that files of
 * {@code META-INF/services} name as {@link Pack}, {@link OutputSource} or {@link TreeCheck}.
 *
 * <pre>{@code
 * FrameworksGenerator.builder()
 *         .pack(Path.of("frameworks-pack"))
 *         .outputs(new HostList())
 *         .check((plan, files) -> List.of())
 *         .build();
 * }</pre>
 */
public final class FrameworksGeneratorBuilder {

    private record Folder(Path folder, String shownName) {}

    private final List<Folder> folders = new ArrayList<>();
    private final List<Pack> packs = new ArrayList<>();
    private final List<OutputSource> sources = new ArrayList<>();
    private final List<TreeCheck> checks = new ArrayList<>();
    private ClassLoader classLoader = FrameworksGenerator.class.getClassLoader();

    FrameworksGeneratorBuilder() {}

    /** Adds the pack in a folder, which is read when the generator is built. What is wrong with it is told by each run. */
    public FrameworksGeneratorBuilder pack(Path folder) {
        return pack(folder, folder.toString());
    }

    /**
     * The same.
     *
     * @param shownName what problems call the folder, for example its path in the project
     */
    public FrameworksGeneratorBuilder pack(Path folder, String shownName) {
        folders.add(new Folder(folder, shownName));
        return this;
    }

    /** Adds a pack. Which one lies over another is said by the packs and not by the order in which they are added. */
    public FrameworksGeneratorBuilder pack(Pack pack) {
        packs.add(pack);
        return this;
    }

    /** Adds a source of outputs. */
    public FrameworksGeneratorBuilder outputs(OutputSource source) {
        sources.add(source);
        return this;
    }

    /** Adds a check of the rendered tree. */
    public FrameworksGeneratorBuilder check(TreeCheck check) {
        checks.add(check);
        return this;
    }

    /** Where packs and classes are looked for; if nothing is said, where this library comes from. */
    public FrameworksGeneratorBuilder classLoader(ClassLoader loader) {
        classLoader = loader;
        return this;
    }

    /** The generator. Problems of what was added are told by each of its runs. */
    public FrameworksGenerator build() {
        return new FrameworksGenerator(setup());
    }

    Setup setup() {
        Diagnostics problems = new Diagnostics();
        PackReader reader = new PackReader(problems);
        List<Pack> all = new ArrayList<>(packs);
        folders.forEach(
                folder -> reader.folder(folder.folder(), folder.shownName()).ifPresent(all::add));
        all.addAll(reader.classPath(classLoader));
        all.addAll(offered(Pack.class, problems));
        PackLayers layers = PackLayers.overBundled(all, problems);
        Catalogs catalogs = Catalogs.of(layers);
        List<TreeCheck> allChecks = both(Bundled.checks(catalogs), checks);
        Extensions extensions = new Extensions(
                both(sources, offered(OutputSource.class, problems)),
                both(allChecks, offered(TreeCheck.class, problems)));
        return new Setup(catalogs, extensions, problems.sorted());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private <T> List<T> offered(Class<T> type, Diagnostics problems) {
        List<T> found = new ArrayList<>();
        Iterator<T> services = ServiceLoader.load(type, classLoader).iterator();
        boolean more = true;
        while (more) {
            try {
                more = services.hasNext();
                if (more) {
                    found.add(services.next());
                }
            } catch (ServiceConfigurationError e) {
                problems.add(Diagnostic.of(
                        ExtensionCode.NOT_LOADED,
                        "a class that the class path offers cannot be used: " + e.getMessage(),
                        "look at the files META-INF/services/" + type.getName()));
            }
        }
        return found;
    }
}
