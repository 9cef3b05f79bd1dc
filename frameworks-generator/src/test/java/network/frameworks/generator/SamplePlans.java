package network.frameworks.generator;

import java.nio.file.Path;
import network.frameworks.generator.internal.resolve.PlanResolver;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.read.ModelReader;

/** Plans of the committed samples, for tests that need a real platform. */
public final class SamplePlans {

    private SamplePlans() {}

    /** The plan of {@code samples/<name>/frameworks.yml}. */
    public static Plan of(String name) {
        return read(Path.of("..", "samples", name, "frameworks.yml"));
    }

    /** The plan of a model text. */
    public static Plan ofText(String text) {
        Catalogs catalogs = Catalogs.bundled();
        return new PlanResolver(catalogs)
                .resolve(new ModelReader(catalogs).read("frameworks.yml", text).orThrow(), "frameworks.yml");
    }

    private static Plan read(Path file) {
        Catalogs catalogs = Catalogs.bundled();
        return new PlanResolver(catalogs)
                .resolve(new ModelReader(catalogs).read(file).orThrow(), "frameworks.yml");
    }
}
