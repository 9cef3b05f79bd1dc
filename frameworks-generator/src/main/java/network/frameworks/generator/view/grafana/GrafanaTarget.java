package network.frameworks.generator.view.grafana;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.generator.plan.dashboard.DashboardPlan;
import network.frameworks.generator.render.Output;
import network.frameworks.generator.syntax.promql.Window;
import network.frameworks.generator.view.Target;
import network.frameworks.model.DataSource;
import network.frameworks.model.service.Network.Port;

/** Makes the folder {@code grafana}. */
public final class GrafanaTarget implements Target {

    private static final String FOLDER = "grafana/";

    @Override
    public String name() {
        return "grafana";
    }

    @Override
    public List<Output> outputs(Plan plan) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(output("provisioning/datasources/frameworks.yml", sources(plan)));
        outputs.add(output("provisioning/dashboards/frameworks.yml", Map.of()));
        for (DashboardPlan dashboard : plan.observability().dashboards()) {
            outputs.add(Output.of(
                    FOLDER + "dashboards/" + dashboard.uid() + ".json",
                    FOLDER + "dashboards/{dashboard}.json.ftl",
                    Map.of("dashboard", dashboard)));
        }
        return List.copyOf(outputs);
    }

    private static Output output(String path, Map<String, Object> view) {
        return Output.of(FOLDER + path, FOLDER + path + ".ftl", view);
    }

    // --- data sources --------------------------------------------------------------------------------------------

    private static Map<String, Object> sources(Plan plan) {
        return Map.of(
                "interval", Window.of(plan.observability().interval()).text(),
                "prometheus", endpoint(plan, "prometheus", "http").stream().toList(),
                "clickhouse", database(plan, "clickhouse", "native"),
                "postgres", database(plan, "postgres", "sql"));
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
