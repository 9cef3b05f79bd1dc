package network.frameworks.generator.resolve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.alert.RuleMetrics;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.Alert;
import network.frameworks.model.catalog.Catalogs;

/** Decides which alert has which setting where, for all environments together. */
final class AlertResolver {

    private final Catalogs catalogs;
    private final List<EnvironmentPlan> environments;
    private final ClassAlertResolver classAlerts;
    private final UserAlertResolver userAlerts;

    AlertResolver(
            Catalogs catalogs,
            List<EnvironmentPlan> environments,
            RuleMetrics metrics,
            Duration interval,
            List<AlertProblem> problems) {
        this.catalogs = catalogs;
        this.environments = environments;
        this.classAlerts = new ClassAlertResolver(catalogs, environments, metrics, problems);
        this.userAlerts = new UserAlertResolver(environments, metrics, interval, problems);
    }

    List<AlertPlan> resolve() {
        SortedSet<String> names = new TreeSet<>(catalogs.alerts().names());
        environments.forEach(environment -> environment.model().alerts().forEach(alert -> names.add(alert.name())));
        List<AlertPlan> alerts = new ArrayList<>();
        for (String name : names) {
            boolean written = environments.stream()
                    .anyMatch(environment ->
                            named(environment, name).map(Alert::expr).isPresent());
            Optional<AlertPlan> alert = written ? userAlerts.resolve(name) : classAlerts.resolve(name);
            alert.ifPresent(alerts::add);
        }
        return alerts;
    }

    /** What the model says about an alert in an environment. */
    static Optional<Alert> named(EnvironmentPlan environment, String name) {
        return environment.model().alerts().stream()
                .filter(alert -> alert.name().equals(name))
                .findFirst();
    }
}
