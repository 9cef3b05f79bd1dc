package network.frameworks.generator.internal.resolve.dashboard;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.dashboard.SourcePlan;
import network.frameworks.model.dashboard.Panel.Source;

/** The data sources of Grafana, and which of them the platform has. */
final class Sources {

    private final SortedSet<String> services = new TreeSet<>();

    Sources(List<EnvironmentPlan> environments) {
        for (EnvironmentPlan environment : environments) {
            environment.services().forEach(service -> services.add(service.name()));
            environment.external().forEach(external -> services.add(external.name()));
        }
    }

    /** Whether there is something to read; the platform always has a Prometheus. */
    boolean has(Source source) {
        return source == Source.PROMETHEUS || services.contains(of(source).uid());
    }

    static SourcePlan of(Source source) {
        return switch (source) {
            case PROMETHEUS -> plan("prometheus", "Prometheus", "prometheus");
            case CLICKHOUSE -> plan("clickhouse", "ClickHouse", "grafana-clickhouse-datasource");
            case POSTGRES -> plan("postgres", "PostgreSQL", "grafana-postgresql-datasource");
        };
    }

    private static SourcePlan plan(String uid, String name, String type) {
        return new SourcePlan(uid, name, type, "${" + uid + "}");
    }

    /** The sources that panels read, and Prometheus, which the choices at the top come from. */
    static List<SourcePlan> of(Set<SourcePlan> read) {
        return List.of(Source.values()).stream()
                .map(Sources::of)
                .filter(source -> source.equals(of(Source.PROMETHEUS)) || read.contains(source))
                .toList();
    }
}
