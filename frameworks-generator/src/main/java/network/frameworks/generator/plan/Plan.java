package network.frameworks.generator.plan;

import java.util.List;
import network.frameworks.model.provider.Providers;

/**
 * The whole platform, fully decided. Nothing that a template prints is computed after this record exists.
 *
 * @param name the platform's name
 * @param source the file name of the model, for the header of every output; never a path
 * @param environments the environments, sorted by name
 * @param observability what watches all of them
 * @param providers what is known of the providers that Terraform reaches
 */
public record Plan(
        String name,
        String source,
        List<EnvironmentPlan> environments,
        ObservabilityPlan observability,
        Providers providers) {

    public Plan {
        environments = List.copyOf(environments);
    }

    /** A plan in which nothing is watched. */
    public Plan(String name, String source, List<EnvironmentPlan> environments, Providers providers) {
        this(name, source, environments, ObservabilityPlan.none(), providers);
    }
}
