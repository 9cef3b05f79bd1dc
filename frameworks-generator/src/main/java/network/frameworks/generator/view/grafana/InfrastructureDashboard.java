package network.frameworks.generator.view.grafana;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.view.grafana.Panel.Step;
import network.frameworks.generator.view.grafana.Panel.Type;

/** Processor and memory, network connections, load balancer events and databases of every node. */
final class InfrastructureDashboard {

    private static final String CPU = "node_cpu_seconds_total";
    private static final String TOTAL = "node_memory_MemTotal_bytes";
    private static final String AVAILABLE = "node_memory_MemAvailable_bytes";
    private static final String DISK_FREE = "node_filesystem_avail_bytes";
    private static final String DISK_SIZE = "node_filesystem_size_bytes";
    private static final List<String> BY_NODE = List.of("environment", "cluster", "instance");
    private static final String NODE = "{{cluster}} {{instance}}";
    private static final Matcher OUTSIDE = new Matcher("device", Matcher.Operator.NOT_REGEX, Sql.INNER_DEVICES);
    private static final Matcher REAL_DISK =
            new Matcher("fstype", Matcher.Operator.NOT_REGEX, "tmpfs|overlay|squashfs");

    private final Data data;

    InfrastructureDashboard(Data data) {
        this.data = data;
    }

    List<Section> sections() {
        return List.of(
                new Section(100, "CPU and memory", 8, 2, Data.present(List.of(cpu(), memory(), load(), disk()))),
                new Section(
                        200,
                        "Network connections",
                        8,
                        2,
                        Data.present(List.of(
                                connections(), serviceConnections(), trafficIn(), trafficOut(), mediaConnections()))),
                new Section(
                        300,
                        "Load balancer events",
                        8,
                        2,
                        Data.present(List.of(routing(), selection(), routingByStatus(), routingByNode(), proxy()))),
                new Section(400, "Database performance", 8, 2, new DatabasePanels(data).all()));
    }

    private Panel lines(int id, String title, String description, String unit, Expr expr, String legend) {
        return Panel.of(id, Type.TIMESERIES, title, description, unit, Query.series(data.text(expr), legend));
    }

    // --- hosts ---------------------------------------------------------------------------------------------------

    private Optional<Panel> cpu() {
        Matcher busy = new Matcher("mode", Matcher.Operator.NOT_REGEX, "idle|iowait|steal");
        return data.when(
                data.has(CPU),
                lines(
                                101,
                                "CPU usage",
                                "Share of the processor time of each host that does work; waiting and stolen time are"
                                        + " no work.",
                                "percent",
                                Promql.percent(
                                        Data.sumBy(BY_NODE, Data.rate(CPU, busy)), Data.sumBy(BY_NODE, Data.rate(CPU))),
                                NODE)
                        .upTo(100)
                        .steps(Step.of("0", "green"), Step.of("80", "red")));
    }

    private Optional<Panel> memory() {
        return data.when(
                data.has(TOTAL, AVAILABLE),
                lines(
                                102,
                                "Memory usage",
                                "Share of the memory of each host that programs could no longer get; caches count as"
                                        + " free.",
                                "percent",
                                Promql.percent(
                                        Promql.binary(Data.chosen(TOTAL), Operator.MINUS, Data.chosen(AVAILABLE)),
                                        Data.chosen(TOTAL)),
                                NODE)
                        .upTo(100)
                        .steps(Step.of("0", "green"), Step.of("85", "red")));
    }

    private Optional<Panel> load() {
        Matcher oneMode = Matcher.equal("mode", "idle");
        return data.when(
                data.has("node_load5", CPU),
                lines(
                        103,
                        "Load per CPU",
                        "Programs that run or want to run, averaged over five minutes, for each processor of the host.",
                        "short",
                        Promql.binary(
                                Data.sumBy(BY_NODE, Data.chosen("node_load5")),
                                Operator.DIVIDED_BY,
                                Promql.by("count", BY_NODE, Data.chosen(CPU, oneMode))),
                        NODE));
    }

    private Optional<Panel> disk() {
        return data.when(
                data.has(DISK_FREE, DISK_SIZE),
                lines(
                                104,
                                "File system usage",
                                "Share of the fullest file system of each host that is in use.",
                                "percent",
                                Promql.by(
                                        "max",
                                        BY_NODE,
                                        Promql.percent(
                                                Promql.binary(
                                                        Data.chosen(DISK_SIZE, REAL_DISK),
                                                        Operator.MINUS,
                                                        Data.chosen(DISK_FREE, REAL_DISK)),
                                                Data.chosen(DISK_SIZE, REAL_DISK))),
                                NODE)
                        .upTo(100)
                        .steps(Step.of("0", "green"), Step.of("85", "red")));
    }

    // --- connections ---------------------------------------------------------------------------------------------

    private Optional<Panel> connections() {
        String metric = "node_netstat_Tcp_CurrEstab";
        return data.when(
                data.has(metric),
                lines(
                        201,
                        "TCP connections",
                        "Established TCP connections of each host.",
                        "short",
                        Data.sumBy(BY_NODE, Data.chosen(metric)),
                        NODE));
    }

    private Optional<Panel> serviceConnections() {
        List<String> metrics = data.endingIn("_active_connections");
        return metrics.isEmpty()
                ? Optional.empty()
                : Optional.of(lines(
                        202,
                        "Requests in progress by service",
                        "HTTP requests and connections that each FrameWorks service is busy with.",
                        "short",
                        Data.sumBy(List.of("environment", "job"), Data.any(metrics)),
                        "{{environment}} {{job}}"));
    }

    private Optional<Panel> trafficIn() {
        String metric = "node_network_receive_bytes_total";
        return data.when(
                data.has(metric),
                lines(
                        203,
                        "Network traffic in",
                        "Bytes per second that each host receives, the mesh not counted twice.",
                        "Bps",
                        Data.sumBy(BY_NODE, Data.rate(metric, OUTSIDE)),
                        NODE));
    }

    private Optional<Panel> trafficOut() {
        String metric = "node_network_transmit_bytes_total";
        return data.when(
                data.has(metric),
                lines(
                        204,
                        "Network traffic out",
                        "Bytes per second that each host sends, the mesh not counted twice.",
                        "Bps",
                        Data.sumBy(BY_NODE, Data.rate(metric, OUTSIDE)),
                        NODE));
    }

    private Optional<Panel> mediaConnections() {
        return data.when(
                data.serves(Panel.CLICKHOUSE),
                Panel.of(
                                205,
                                Type.TIMESERIES,
                                "Media connections by node",
                                "Connections of each media node as helmsman reports them; from ClickHouse.",
                                "short",
                                Query.series(Sql.NODE_CONNECTIONS, ""))
                        .from(Panel.CLICKHOUSE));
    }

    // --- load balancer -------------------------------------------------------------------------------------------

    private Optional<Panel> routing() {
        String metric = "foghorn_routing_decisions_total";
        return data.when(
                data.has(metric),
                lines(
                        301,
                        "Routing decisions",
                        "Viewers and streams that foghorn sends to a node, by the way it chose.",
                        "ops",
                        Data.sumBy(List.of("environment", "algorithm"), Data.rate(metric)),
                        "{{environment}} {{algorithm}}"));
    }

    private Optional<Panel> selection() {
        String metric = "foghorn_node_selection_duration_seconds";
        return data.when(
                data.has(metric + "_bucket"),
                lines(
                        302,
                        "Time to choose a node, p95",
                        "95 of 100 choices of foghorn take at most this long.",
                        "s",
                        Data.p95(List.of("environment", "instance"), metric),
                        "{{environment}} {{instance}}"));
    }

    private Optional<Panel> routingByStatus() {
        return data.when(
                data.serves(Panel.CLICKHOUSE),
                Panel.of(
                                303,
                                Type.TIMESERIES,
                                "Load balancer events by status",
                                "Decisions of the load balancer and how they ended; from ClickHouse.",
                                "short",
                                Query.series(Sql.ROUTING_BY_STATUS, ""))
                        .from(Panel.CLICKHOUSE));
    }

    private Optional<Panel> routingByNode() {
        return data.when(
                data.serves(Panel.CLICKHOUSE),
                Panel.of(
                                304,
                                Type.TABLE,
                                "Most chosen nodes",
                                "Nodes that the load balancer chose most in the chosen time, with the mean time it"
                                        + " took in milliseconds; from ClickHouse.",
                                "short",
                                Query.table(Sql.ROUTING_BY_NODE))
                        .from(Panel.CLICKHOUSE));
    }

    private Optional<Panel> proxy() {
        String metric = "nginx_http_requests_total";
        return data.when(
                data.has(metric),
                lines(
                        305,
                        "Requests of the reverse proxies",
                        "HTTP requests per second that nginx answers.",
                        "reqps",
                        Data.sumBy(BY_NODE, Data.rate(metric)),
                        NODE));
    }
}
