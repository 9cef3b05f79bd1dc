package network.frameworks.generator.view.grafana;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.ServicePlan;
import network.frameworks.generator.render.Output;
import network.frameworks.generator.syntax.promql.Window;
import network.frameworks.generator.view.Target;
import network.frameworks.generator.view.grafana.DashboardView.Variable;
import network.frameworks.model.Dashboard;
import network.frameworks.model.DataSource;
import network.frameworks.model.catalog.DashboardCatalog.BundledDashboard;
import network.frameworks.model.service.Network.Port;

/** Makes the folder {@code grafana}. */
public final class GrafanaTarget implements Target {

    private static final String FOLDER = "grafana/";

    private final List<BundledDashboard> bundled;

    /**
     * @param bundled the dashboards of the catalogue, with their titles and times
     */
    public GrafanaTarget(List<BundledDashboard> bundled) {
        this.bundled = List.copyOf(bundled);
    }

    @Override
    public String name() {
        return "grafana";
    }

    @Override
    public List<Output> outputs(Plan plan) {
        Data data = new Data(plan);
        Map<String, List<Section>> sections = Map.of(
                "frameworks-overview", new OverviewDashboard(data).sections(),
                "infrastructure-metrics", new InfrastructureDashboard(data).sections());
        List<Output> outputs = new ArrayList<>();
        outputs.add(output("provisioning/datasources/frameworks.yml", sources(plan)));
        outputs.add(output("provisioning/dashboards/frameworks.yml", Map.of()));
        for (BundledDashboard dashboard : bundled) {
            List<Section> own = sections.get(dashboard.name());
            if (own != null && enabled(plan, dashboard.name())) {
                outputs.add(output(
                        "dashboards/" + dashboard.name() + ".json", Map.of("dashboard", view(plan, dashboard, own))));
            }
        }
        return List.copyOf(outputs);
    }

    private static Output output(String path, Map<String, Object> view) {
        return Output.of(FOLDER + path, FOLDER + path + ".ftl", view);
    }

    // --- dashboards ----------------------------------------------------------------------------------------------

    private static Stream<Dashboard> named(Plan plan, String name) {
        return plan.environments().stream()
                .flatMap(environment -> environment.model().dashboards().stream())
                .filter(dashboard -> dashboard.name().equals(name));
    }

    /** All environments share the file, so it goes only when none of them wants it. */
    private static boolean enabled(Plan plan, String name) {
        List<Dashboard> said = named(plan, name).toList();
        return said.size() < plan.environments().size() || said.stream().anyMatch(Dashboard::enabled);
    }

    private static <T> T setting(Plan plan, String name, Function<Dashboard, T> field, T fallback) {
        return named(plan, name)
                .filter(Dashboard::enabled)
                .map(field)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(fallback);
    }

    private static DashboardView view(Plan plan, BundledDashboard dashboard, List<Section> sections) {
        String name = dashboard.name();
        Duration refresh = setting(plan, name, Dashboard::refresh, dashboard.refresh());
        Duration range = setting(plan, name, Dashboard::timeRange, dashboard.timeRange());
        return new DashboardView(
                name,
                setting(plan, name, Dashboard::title, dashboard.title()),
                dashboard.description(),
                Window.of(refresh).text(),
                "now-" + Window.of(range).text(),
                Grid.place(sections),
                Sources.of(sections),
                variables());
    }

    /** Each list offers what the lists before it leave. */
    private static List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        StringBuilder chosen = new StringBuilder();
        for (String name : Data.VARIABLES) {
            String selector = chosen.length() == 0 ? "up" : "up{" + chosen + "}";
            String label = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            variables.add(new Variable(name, label, "label_values(" + selector + ", " + name + ")"));
            chosen.append(chosen.length() == 0 ? "" : ", ")
                    .append(name)
                    .append("=~\"$")
                    .append(name)
                    .append('"');
        }
        return variables;
    }

    // --- data sources --------------------------------------------------------------------------------------------

    private static Map<String, Object> sources(Plan plan) {
        return Map.of(
                "interval", Window.of(plan.observability().interval()).text(),
                "prometheus", endpoint(plan, "prometheus", "http").stream().toList(),
                "clickhouse", database(plan, Panel.CLICKHOUSE, "native"),
                "postgres", database(plan, Panel.POSTGRES, "sql"));
    }

    private static List<SourceView> database(Plan plan, String service, String port) {
        return endpoint(plan, service, port).stream()
                .flatMap(endpoint -> plan.environments().stream()
                        .flatMap(environment -> environment.model().dataSources().stream())
                        .filter(source -> source.name().equals(service))
                        .limit(1)
                        .map(source -> view(endpoint, source)))
                .toList();
    }

    private static SourceView view(SourceView endpoint, DataSource source) {
        return new SourceView(endpoint.host(), endpoint.port(), source.database(), source.user());
    }

    /** Where a service answers: under its private name where the platform runs it, else at its host outside. */
    private static Optional<SourceView> endpoint(Plan plan, String service, String port) {
        Optional<SourceView> own = plan.environments().stream()
                .flatMap(environment -> environment.services().stream())
                .filter(candidate -> candidate.name().equals(service))
                .findFirst()
                .map(candidate -> new SourceView(candidate.privateName(), number(candidate, port), "", ""));
        return own.or(() -> plan.environments().stream()
                .map(EnvironmentPlan::external)
                .flatMap(List::stream)
                .filter(external -> external.name().equals(service))
                .findFirst()
                .map(external -> new SourceView(external.host(), external.port(), "", "")));
    }

    private static int number(ServicePlan service, String port) {
        List<Port> ports = service.definition().ports();
        return ports.stream()
                .filter(candidate -> candidate.name().equals(port))
                .findFirst()
                .orElse(ports.get(0))
                .number();
    }
}
