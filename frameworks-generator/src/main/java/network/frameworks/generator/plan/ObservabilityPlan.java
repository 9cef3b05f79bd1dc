package network.frameworks.generator.plan;

import java.time.Duration;
import java.util.List;
import network.frameworks.generator.plan.dashboard.DashboardPlan;

/**
 * What watches the platform, decided for all environments together: they share one rules file and one set of
 * dashboards, and every series says in its labels which environment it is of.
 *
 * @param interval the time between two scrapes and between two evaluations
 * @param metrics the metrics that some scraped job exports, sorted by name
 * @param undescribed jobs whose metrics no catalogue describes, sorted
 * @param recordings the recording rules that some alert reads, each after those it reads itself
 * @param alerts the alerts, sorted by name
 * @param dashboards the dashboards, sorted by uid
 */
public record ObservabilityPlan(
        Duration interval,
        List<ServedMetric> metrics,
        List<String> undescribed,
        List<RecordingRule> recordings,
        List<AlertPlan> alerts,
        List<DashboardPlan> dashboards) {

    public ObservabilityPlan {
        metrics = List.copyOf(metrics);
        undescribed = List.copyOf(undescribed);
        recordings = List.copyOf(recordings);
        alerts = List.copyOf(alerts);
        dashboards = List.copyOf(dashboards);
    }

    /** Nothing is watched. */
    public static ObservabilityPlan none() {
        return new ObservabilityPlan(Duration.ofSeconds(30), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
