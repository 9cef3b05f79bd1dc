package network.frameworks.generator.target.grafana;

import java.util.Map;

/** The data sources and their types in Grafana. */
final class Sources {

    private static final Map<String, String> TYPES = Map.of(
            Panel.PROMETHEUS, "prometheus",
            Panel.CLICKHOUSE, "grafana-clickhouse-datasource",
            Panel.POSTGRES, "grafana-postgresql-datasource");

    private Sources() {}

    static String type(String uid) {
        String type = TYPES.get(uid);
        if (type == null) {
            throw new IllegalArgumentException("no data source has the uid " + uid);
        }
        return type;
    }
}
