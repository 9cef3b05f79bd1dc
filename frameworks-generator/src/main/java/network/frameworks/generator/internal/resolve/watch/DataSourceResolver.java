package network.frameworks.generator.internal.resolve.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.generator.plan.watch.DataSourcePlan;
import network.frameworks.model.DataSource;
import network.frameworks.model.service.Network;

/** Decides where Grafana finds what it reads: under the private name, which is the same in every environment. */
public final class DataSourceResolver {

    /** The port of each that Grafana speaks to. */
    private static final Map<String, String> PORTS =
            new TreeMap<>(Map.of("clickhouse", "native", "postgres", "sql", "prometheus", "http"));

    /** The data sources, sorted by name. */
    public List<DataSourcePlan> resolve(List<EnvironmentPlan> environments) {
        return PORTS.entrySet().stream()
                .flatMap(port -> source(environments, port.getKey(), port.getValue()).stream())
                .toList();
    }

    private static Optional<DataSourcePlan> source(List<EnvironmentPlan> environments, String name, String port) {
        Optional<DataSource> settings = environments.stream()
                .flatMap(environment -> environment.model().dataSources().stream())
                .filter(source -> source.name().equals(name))
                .findFirst();
        return own(environments, name, port)
                .or(() -> external(environments, name))
                .filter(endpoint -> name.equals("prometheus") || settings.isPresent())
                .map(endpoint -> new DataSourcePlan(
                        name,
                        endpoint.host(),
                        endpoint.port(),
                        settings.map(DataSource::database).orElse(""),
                        settings.map(DataSource::user).orElse("")));
    }

    private record Endpoint(String host, int port) {}

    private static Optional<Endpoint> own(List<EnvironmentPlan> environments, String name, String port) {
        return environments.stream()
                .flatMap(environment -> environment.services().stream())
                .filter(service -> service.name().equals(name))
                .findFirst()
                .map(service -> new Endpoint(service.privateName(), number(service, port)));
    }

    private static Optional<Endpoint> external(List<EnvironmentPlan> environments, String name) {
        return environments.stream()
                .flatMap(environment -> environment.external().stream())
                .filter(external -> external.name().equals(name))
                .findFirst()
                .map(external -> new Endpoint(external.host(), external.port()));
    }

    private static int number(ServicePlan service, String port) {
        Network network = service.definition().network();
        return network.port(port).orElse(network.ports().get(0)).number();
    }
}
