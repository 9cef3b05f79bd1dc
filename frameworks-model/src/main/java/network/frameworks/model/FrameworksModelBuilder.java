package network.frameworks.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Builds a model in Java with the defaults of a model file:
 *
 * <pre>{@code
 * FrameworksModel model = FrameworksModel.builder("demo", "example.org")
 *         .base(all -> all.role("media", "nginx"))
 *         .environment("prod", prod -> prod.cluster(Cluster.builder("edge", ClusterType.EDGE, "cx23", "fsn1").build()))
 *         .build();
 * }</pre>
 *
 * <p>Check it with {@code ModelReader.check} before use; the same rules run for files.
 */
public final class FrameworksModelBuilder {
    private final String name;
    private final String domain;
    private final List<Consumer<EnvironmentBuilder>> base = new ArrayList<>();
    private final Map<String, Consumer<EnvironmentBuilder>> environments = new TreeMap<>();

    FrameworksModelBuilder(String name, String domain) {
        this.name = name;
        this.domain = domain;
    }

    /** What is true of every environment unless it says otherwise. */
    public FrameworksModelBuilder base(Consumer<EnvironmentBuilder> settings) {
        base.add(settings);
        return this;
    }

    /** An environment. */
    public FrameworksModelBuilder environment(String environment, Consumer<EnvironmentBuilder> settings) {
        environments.put(environment, settings);
        return this;
    }

    /** The model. */
    public FrameworksModel build() {
        List<Environment> built = new ArrayList<>();
        environments.forEach((environment, settings) -> {
            EnvironmentBuilder builder = Environment.builder(environment);
            base.forEach(shared -> shared.accept(builder));
            settings.accept(builder);
            built.add(builder.build(EnvironmentDefaults.of(name, domain, environment, environments.size() == 1)));
        });
        return new FrameworksModel(name, built);
    }
}
