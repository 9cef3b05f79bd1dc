package network.frameworks.generator.internal.resolve.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.catalog.DashboardCatalog;

/**
 * A dashboard that some environment wants, all layers together.
 *
 * @param whole everything that is said about it
 * @param said what the model says about it, one at most
 * @param path where the model says it, or would
 */
record WantedDashboard(Dashboard whole, List<Dashboard> said, ModelPath path) {

    WantedDashboard {
        said = List.copyOf(said);
    }

    /** The dashboard of a name. All environments share it, so it goes only when none of them wants it. */
    static Optional<WantedDashboard> of(String name, List<EnvironmentPlan> environments, DashboardCatalog catalog) {
        List<WantedDashboard> wanted = new ArrayList<>();
        int saying = 0;
        for (EnvironmentPlan environment : environments) {
            ModelPath path = ModelPath.of("environments", environment.name(), "dashboards", name);
            for (Dashboard dashboard : environment.model().dashboards()) {
                if (dashboard.name().equals(name)) {
                    saying++;
                    if (dashboard.enabled()) {
                        wanted.add(new WantedDashboard(catalog.whole(dashboard), List.of(dashboard), path));
                    }
                }
            }
        }
        if (wanted.isEmpty() && saying < environments.size()) {
            ModelPath path = ModelPath.of("environments", environments.get(0).name(), "dashboards", name);
            catalog.find(name)
                    .filter(Dashboard::enabled)
                    .ifPresent(bundled -> wanted.add(new WantedDashboard(bundled, List.of(), path)));
        }
        return wanted.stream().findFirst();
    }

    /** Where a panel is said. */
    ModelPath path(DashboardSection section, Panel panel) {
        return path.key("sections").key(section.name()).key("panels").key(panel.name());
    }

    /** Whether the model names a panel. */
    boolean names(DashboardSection section, Panel panel) {
        return said.stream()
                .flatMap(dashboard -> dashboard.sections().stream())
                .filter(candidate -> candidate.name().equals(section.name()))
                .flatMap(candidate -> candidate.panels().stream())
                .anyMatch(candidate -> candidate.name().equals(panel.name()));
    }
}
