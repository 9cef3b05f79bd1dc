package network.frameworks.generator.internal.resolve.network;

import java.util.function.Consumer;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.network.FirewallRule;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.provider.Providers;

/** Whether the provider takes the firewalls of clusters. It is known only now what a cluster serves to the world. */
public final class FirewallCheck {

    private final String platform;
    private final Providers providers;

    /** A check for the clusters of a platform. */
    public FirewallCheck(String platform, Providers providers) {
        this.platform = platform;
        this.providers = providers;
    }

    /** Tells what is wrong with the firewalls of an environment, at the clusters. */
    public void check(EnvironmentPlan environment, Consumer<Diagnostic> problems) {
        for (ClusterPlan cluster : environment.clusters()) {
            providers.checkFirewall(
                    platform + "-" + environment.name() + "-" + cluster.name(),
                    cluster.firewall().stream().map(FirewallRule::description).toList(),
                    ModelPath.of("environments", environment.name(), "clusters", cluster.name()),
                    problems);
        }
    }
}
