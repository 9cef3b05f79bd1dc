package network.frameworks.generator.view.grafana;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.ServicePlan;
import network.frameworks.generator.syntax.promql.Window;
import network.frameworks.generator.view.Elements;
import network.frameworks.generator.view.Views;
import network.frameworks.model.DataSource;
import network.frameworks.model.ServiceDefinition.Port;

/** What the templates of {@code grafana} see: the data sources. */
public final class GrafanaViews implements Views {

    @Override
    public List<String> folders() {
        return List.of("grafana");
    }

    @Override
    public Function<Elements, Map<String, Object>> of(Plan plan) {
        Map<String, Object> values = sources(plan);
        return elements -> values;
    }

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
