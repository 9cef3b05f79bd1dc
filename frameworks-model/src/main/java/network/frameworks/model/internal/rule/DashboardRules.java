package network.frameworks.model.internal.rule;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.model.Environment;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.catalog.DashboardCatalog;

/** Dashboards are whole, and all environments, which share them, say the same about one. */
final class DashboardRules implements Rule {
    @Override
    public void check(Scope scope, Findings findings) {
        DashboardCatalog catalog = scope.catalogs().dashboards();
        SortedSet<String> names = new TreeSet<>(catalog.names());
        scope.environment().dashboards().forEach(dashboard -> names.add(dashboard.name()));
        for (String name : names) {
            ModelPath path = scope.path("dashboards", name);
            Optional<Dashboard> own = said(scope.environment(), name).findFirst();
            if (catalog.find(name).isEmpty() && own.filter(this::isNothing).isPresent()) {
                findings.add(
                        DiagnosticCode.UNKNOWN_DASHBOARD,
                        path,
                        "there is no bundled dashboard '" + name + "'",
                        Suggestion.closest(name, catalog.names())
                                .map(best -> "did you mean '" + best + "'?")
                                .orElse("give it 'sections' with panels of your own"));
                continue;
            }
            own.ifPresent(dashboard -> sameEverywhere(scope, dashboard, path, findings));
            own.ifPresent(dashboard -> DashboardNames.ofModel(findings, path).check(dashboard));
            catalog.find(name)
                    .ifPresent(
                            dashboard -> DashboardNames.ofPack(findings, path).check(dashboard));
            Optional<Dashboard> whole = own.map(catalog::whole).or(() -> catalog.find(name));
            whole.filter(Dashboard::enabled).ifPresent(dashboard -> {
                if (new DashboardContents(scope, findings, path).check(dashboard, catalog.find(name))) {
                    new DashboardNumbers(findings, path).check(dashboard, own.orElse(null));
                }
            });
        }
    }

    private boolean isNothing(Dashboard dashboard) {
        return dashboard.sections().isEmpty();
    }

    private static Stream<Dashboard> said(Environment environment, String name) {
        return environment.dashboards().stream()
                .filter(dashboard -> dashboard.name().equals(name));
    }

    private static void sameEverywhere(Scope scope, Dashboard own, ModelPath path, Findings findings) {
        for (Environment other : scope.model().environments()) {
            if (other.name().compareTo(scope.environment().name()) >= 0 || !own.enabled()) {
                return;
            }
            boolean differs =
                    said(other, own.name()).filter(Dashboard::enabled).anyMatch(dashboard -> !dashboard.equals(own));
            if (differs) {
                findings.add(
                        DiagnosticCode.DASHBOARD_DIFFERS,
                        path,
                        "the environment '" + other.name() + "' says something else about the dashboard '" + own.name()
                                + "', which all environments share",
                        "say it once, under 'dashboards' at the top of the file");
                return;
            }
        }
    }
}
