package network.frameworks.generator.view.grafana;

/** Queries of databases. Tables and columns are those of the FrameWorks schema, views those of the database itself. */
final class Sql {

    /** Network devices whose traffic also passes a real one. */
    static final String INNER_DEVICES = "lo|wg.*|veth.*|docker.*|br-.*";

    static final String VIEWERS_BY_COUNTRY = "SELECT country_code, uniq(session_id) AS viewers"
            + " FROM viewer_connection_events"
            + " WHERE $__timeFilter(timestamp) AND country_code != ''"
            + " GROUP BY country_code ORDER BY viewers DESC";

    static final String TOP_COUNTRIES = VIEWERS_BY_COUNTRY + " LIMIT 10";

    static final String NODE_CONNECTIONS = "SELECT $__timeInterval(timestamp) AS time, node_id,"
            + " avg(connections_current) AS connections"
            + " FROM node_metrics_samples"
            + " WHERE $__timeFilter(timestamp)"
            + " GROUP BY time, node_id ORDER BY time";

    static final String ROUTING_BY_STATUS = "SELECT $__timeInterval(timestamp) AS time, status,"
            + " count() AS decisions"
            + " FROM routing_decisions"
            + " WHERE $__timeFilter(timestamp)"
            + " GROUP BY time, status ORDER BY time";

    static final String ROUTING_BY_NODE = "SELECT selected_node AS node, count() AS decisions,"
            + " avg(latency_ms) AS latency"
            + " FROM routing_decisions"
            + " WHERE $__timeFilter(timestamp) AND selected_node != ''"
            + " GROUP BY node ORDER BY decisions DESC LIMIT 20";

    static final String DATABASE_SIZES = "SELECT datname AS \"database\", pg_database_size(datname) AS \"size\""
            + " FROM pg_database WHERE NOT datistemplate AND has_database_privilege(datname, 'CONNECT')"
            + " ORDER BY 2 DESC LIMIT 20";

    private Sql() {}
}
