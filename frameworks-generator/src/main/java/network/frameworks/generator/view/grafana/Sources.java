package network.frameworks.generator.view.grafana;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.view.grafana.DashboardView.Source;

/** The data sources that are provisioned, each with a variable of the same name in every dashboard that reads it. */
final class Sources {

    private static final List<Source> ALL = List.of(
            new Source(Panel.PROMETHEUS, "Prometheus", "prometheus"),
            new Source(Panel.CLICKHOUSE, "ClickHouse", "grafana-clickhouse-datasource"),
            new Source(Panel.POSTGRES, "PostgreSQL", "grafana-postgresql-datasource"));

    private Sources() {}

    static String type(String uid) {
        return ALL.stream()
                .filter(source -> source.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no data source has the uid " + uid))
                .type();
    }

    /** How a panel names its data source: by the variable, so that another one can be chosen. */
    static String variable(String uid) {
        return "${" + uid + "}";
    }

    /** The sources that panels of these sections read, and Prometheus, which the choices at the top come from. */
    static List<Source> of(List<Section> sections) {
        Set<String> used = new TreeSet<>(Set.of(Panel.PROMETHEUS));
        sections.forEach(section -> section.panels().forEach(panel -> used.add(panel.source())));
        return ALL.stream().filter(source -> used.contains(source.uid())).toList();
    }
}
