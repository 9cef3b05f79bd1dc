package network.frameworks.generator.view.grafana;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.view.grafana.Panel.Step;
import network.frameworks.generator.view.grafana.Panel.Type;

/** How PostgreSQL, ClickHouse, Kafka and Redis do. */
final class DatabasePanels {

    private static final String PG_TAKEN = "pg_stat_activity_count";
    private static final String PG_LIMIT = "pg_settings_max_connections";
    private static final String PG_HITS = "pg_stat_database_blks_hit";
    private static final String PG_READS = "pg_stat_database_blks_read";
    private static final String KAFKA_LAG = "kafka_consumergroup_lag";
    private static final List<String> BY_NODE = List.of("environment", "cluster", "instance");
    private static final String NODE = "{{cluster}} {{instance}}";

    private final Data data;

    DatabasePanels(Data data) {
        this.data = data;
    }

    List<Panel> all() {
        return Data.present(List.of(
                postgresConnections(),
                transactions(),
                cacheHits(),
                databaseSizes(),
                clickhouseQueries(),
                clickhouseConnections(),
                kafkaLag(),
                underReplicated(),
                redisMemory()));
    }

    private Panel lines(int id, String title, String description, String unit, Expr expr, String legend) {
        return Panel.of(id, Type.TIMESERIES, title, description, unit, Query.series(data.text(expr), legend));
    }

    private Optional<Panel> postgresConnections() {
        return data.when(
                data.has(PG_TAKEN, PG_LIMIT),
                lines(
                                401,
                                "PostgreSQL connections in use",
                                "Share of the connections that PostgreSQL allows and that are taken.",
                                "percent",
                                Promql.percent(
                                        Data.sumBy(BY_NODE, Data.chosen(PG_TAKEN)),
                                        Promql.by("max", BY_NODE, Data.chosen(PG_LIMIT))),
                                NODE)
                        .upTo(100)
                        .steps(Step.of("0", "green"), Step.of("80", "red")));
    }

    private Optional<Panel> transactions() {
        return data.when(
                data.has("pg_stat_database_xact_commit", "pg_stat_database_xact_rollback"),
                Panel.of(
                        402,
                        Type.TIMESERIES,
                        "PostgreSQL transactions",
                        "Transactions per second that were committed or rolled back.",
                        "ops",
                        Query.series(
                                data.text(Data.sumBy(BY_NODE, Data.rate("pg_stat_database_xact_commit"))),
                                "{{instance}} commit"),
                        Query.series(
                                data.text(Data.sumBy(BY_NODE, Data.rate("pg_stat_database_xact_rollback"))),
                                "{{instance}} rollback")));
    }

    private Optional<Panel> cacheHits() {
        return data.when(
                data.has(PG_HITS, PG_READS),
                lines(
                                403,
                                "PostgreSQL cache hits",
                                "Share of the blocks that PostgreSQL found in its own memory.",
                                "percent",
                                Promql.percent(
                                        Data.sumBy(BY_NODE, Data.rate(PG_HITS)),
                                        Promql.binary(
                                                Data.sumBy(BY_NODE, Data.rate(PG_HITS)),
                                                Operator.PLUS,
                                                Data.sumBy(BY_NODE, Data.rate(PG_READS)))),
                                NODE)
                        .upTo(100));
    }

    private Optional<Panel> databaseSizes() {
        return data.when(
                data.serves(Panel.POSTGRES),
                Panel.of(
                                404,
                                Type.TABLE,
                                "Largest databases",
                                "Size of the databases on disk; from PostgreSQL itself.",
                                "bytes",
                                Query.table(Sql.DATABASE_SIZES))
                        .from(Panel.POSTGRES));
    }

    private Optional<Panel> clickhouseQueries() {
        String select = "ClickHouseProfileEvents_SelectQuery";
        String insert = "ClickHouseProfileEvents_InsertQuery";
        return data.when(
                data.has(select, insert),
                Panel.of(
                        405,
                        Type.TIMESERIES,
                        "ClickHouse queries",
                        "Queries per second that read and that write.",
                        "ops",
                        Query.series(data.text(Data.sumBy(BY_NODE, Data.rate(select))), "{{instance}} select"),
                        Query.series(data.text(Data.sumBy(BY_NODE, Data.rate(insert))), "{{instance}} insert")));
    }

    private Optional<Panel> clickhouseConnections() {
        String tcp = "ClickHouseMetrics_TCPConnection";
        String http = "ClickHouseMetrics_HTTPConnection";
        return data.when(
                data.has(tcp, http),
                Panel.of(
                        406,
                        Type.TIMESERIES,
                        "ClickHouse connections",
                        "Open connections over the native protocol and over HTTP.",
                        "short",
                        Query.series(data.text(Data.sumBy(BY_NODE, Data.chosen(tcp))), "{{instance}} native"),
                        Query.series(data.text(Data.sumBy(BY_NODE, Data.chosen(http))), "{{instance}} http")));
    }

    private Optional<Panel> kafkaLag() {
        return data.when(
                data.has(KAFKA_LAG),
                lines(
                        407,
                        "Kafka consumer lag",
                        "Messages that each consumer group has still to read.",
                        "short",
                        Promql.by(
                                "max",
                                List.of("environment", "consumergroup", "topic"),
                                Promql.without("sum", List.of("partition"), Data.chosen(KAFKA_LAG))),
                        "{{environment}} {{consumergroup}} {{topic}}"));
    }

    private Optional<Panel> underReplicated() {
        String metric = "kafka_topic_partition_under_replicated_partition";
        return data.when(
                data.has(metric),
                lines(
                        408,
                        "Kafka partitions with too few replicas",
                        "Partitions of which a replica is missing or late.",
                        "short",
                        Promql.by(
                                "max",
                                List.of("environment", "topic"),
                                Promql.without("sum", List.of("partition"), Data.chosen(metric))),
                        "{{environment}} {{topic}}"));
    }

    private Optional<Panel> redisMemory() {
        String metric = "redis_memory_used_bytes";
        return data.when(
                data.has(metric),
                lines(
                        409,
                        "Redis memory",
                        "Memory that Redis holds.",
                        "bytes",
                        Data.sumBy(BY_NODE, Data.chosen(metric)),
                        NODE));
    }
}
