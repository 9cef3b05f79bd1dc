package network.frameworks.generator.internal.tree;

import network.frameworks.generator.internal.view.Elements;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.ClusterPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.RolePlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan;
import network.frameworks.generator.plan.network.CertificatePlan;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** Knows which part of a model the elements of loops come from, so that messages can name it. */
final class Subjects {

    private Subjects() {}

    /** The part of the model that the innermost loop stands at; null without a loop. */
    static @Nullable ModelPath of(Elements turn) {
        ModelPath path = null;
        ModelPath environment = turn.environment()
                .map(EnvironmentPlan::name)
                .map(name -> ModelPath.of("environments", name))
                .orElse(ModelPath.ROOT);
        for (Object element : turn.byLoop().values()) {
            path = of(environment, element);
        }
        return path;
    }

    private static ModelPath of(ModelPath environment, Object element) {
        if (element instanceof ClusterPlan cluster) {
            return environment.key("clusters").key(cluster.name());
        } else if (element instanceof NodePlan node) {
            return environment.key("clusters").key(node.cluster());
        } else if (element instanceof CertificatePlan certificate) {
            return ModelPath.of("certificates", certificate.name());
        } else if (element instanceof RolePlan role) {
            return ModelPath.of("roles", role.name());
        } else if (element instanceof ServicePlan service) {
            return ModelPath.of("services", service.name());
        } else if (element instanceof AlertPlan alert) {
            return ModelPath.of("alerts", alert.name());
        } else if (element instanceof DashboardPlan dashboard) {
            return ModelPath.of("dashboards", dashboard.uid());
        }
        return environment;
    }
}
