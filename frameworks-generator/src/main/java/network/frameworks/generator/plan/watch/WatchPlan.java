package network.frameworks.generator.plan.watch;

import org.jspecify.annotations.Nullable;

/**
 * What watches on a node.
 *
 * @param prometheus Prometheus, or null when it does not run here
 * @param alertmanager Alertmanager, or null when it does not run here
 * @param grafana Grafana, or null when it does not run here
 * @param blackbox whether the node probes public names
 */
public record WatchPlan(
        @Nullable PrometheusPlan prometheus,
        @Nullable AlertmanagerPlan alertmanager,
        @Nullable GrafanaPlan grafana,
        boolean blackbox) {

    /** What a node is told that watches nothing. */
    public static WatchPlan none() {
        return new WatchPlan(null, null, null, false);
    }
}
