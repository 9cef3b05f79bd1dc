package network.frameworks.generator.plan;

import java.util.List;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.generator.plan.inventory.PlaybookPlan;
import network.frameworks.generator.plan.watch.DataSourcePlan;
import network.frameworks.model.internal.provider.Providers;

/**
 * The whole platform, fully decided. Nothing that a template prints is computed after this record exists.
 *
 * @param name the platform's name
 * @param source the file name of the model, for the header of every output; never a path
 * @param environments the environments, sorted by name
 * @param observability what watches all of them
 * @param dataSources what Grafana reads, sorted by name
 * @param playbooks what Ansible does
 * @param providers what is known of the providers that Terraform reaches
 */
public record Plan(
        String name,
        String source,
        List<EnvironmentPlan> environments,
        ObservabilityPlan observability,
        List<DataSourcePlan> dataSources,
        PlaybookPlan playbooks,
        Providers providers) {

    public Plan {
        environments = List.copyOf(environments);
        dataSources = List.copyOf(dataSources);
    }

    /** A plan in which nothing is watched or installed. */
    public Plan(String name, String source, List<EnvironmentPlan> environments, Providers providers) {
        this(name, source, environments, ObservabilityPlan.none(), List.of(), PlaybookPlan.NONE, providers);
    }

    /** The same, watched in another way. */
    public Plan with(List<EnvironmentPlan> others, ObservabilityPlan watching) {
        return new Plan(name, source, others, watching, dataSources, playbooks, providers);
    }

    /** The Ansible roles that install services, sorted by name. */
    public List<InstallerPlan> installers() {
        return playbooks.installers();
    }
}
