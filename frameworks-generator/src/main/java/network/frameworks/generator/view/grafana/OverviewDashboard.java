package network.frameworks.generator.view.grafana;

import java.util.List;
import java.util.Optional;
import network.frameworks.generator.syntax.promql.Expr.Range;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;
import network.frameworks.generator.syntax.promql.Window;
import network.frameworks.generator.view.grafana.Panel.Step;
import network.frameworks.generator.view.grafana.Panel.Type;

/** Viewers and streams, where they are, and whether everything they need is up. */
final class OverviewDashboard {

    private static final String VIEWERS = "mist_sessions_total";
    private static final String BANDWIDTH = "mist_bw_total";
    private static final String PACKETS = "mist_packets_total";
    private static final String STREAMS = "stream_viewers";
    private static final String DELIVERY = "signalman_message_delivery_lag_seconds";
    private static final List<String> BY_NODE = List.of("environment", "cluster", "instance");
    private static final String NODE = "{{cluster}} {{instance}}";

    private final Data data;

    OverviewDashboard(Data data) {
        this.data = data;
    }

    List<Section> sections() {
        return List.of(
                new Section(100, "Now", 4, 6, Data.present(List.of(up(), alerts(), viewers(), streams(), bandwidth()))),
                new Section(
                        200,
                        "Viewers and streams",
                        8,
                        3,
                        Data.present(List.of(viewersByNode(), streamsByNode(), viewersByProtocol()))),
                new Section(300, "Where viewers are", 12, 2, Data.present(List.of(map(), countries()))),
                new Section(
                        400,
                        "Service availability",
                        9,
                        2,
                        Data.present(List.of(availability(), targetsDown(), deliveryDelay()))),
                new Section(
                        500,
                        "Bandwidth",
                        8,
                        3,
                        Data.present(List.of(bandwidthByNode(), packetLoss(), networkByCluster()))));
    }

    private Optional<Panel> up() {
        return Optional.of(Panel.of(
                        101,
                        Type.STAT,
                        "Targets up",
                        "Share of all scrape targets that answered their last scrape.",
                        "percent",
                        Query.series(
                                data.text(Promql.percent(
                                        Promql.total("sum", Data.chosen("up")),
                                        Promql.total("count", Data.chosen("up")))),
                                ""))
                .upTo(100)
                .steps(Step.of("0", "red"), Step.of("95", "yellow"), Step.of("100", "green")));
    }

    private Optional<Panel> alerts() {
        Matcher firing = Matcher.equal("alertstate", "firing");
        Matcher here = Matcher.regex("environment", "$environment");
        return Optional.of(Panel.of(
                        102,
                        Type.STAT,
                        "Firing alerts",
                        "Alerts that fire now, whatever cluster they are of.",
                        "short",
                        Query.series(
                                data.text(Promql.binary(
                                        Promql.total("count", Promql.metric("ALERTS", firing, here)),
                                        Operator.OR,
                                        Promql.call("vector", Promql.number(0)))),
                                ""))
                .steps(Step.of("0", "green"), Step.of("1", "red")));
    }

    private Optional<Panel> viewers() {
        return data.when(
                data.has(VIEWERS),
                Panel.of(
                        103,
                        Type.STAT,
                        "Active viewers",
                        "Viewer sessions that MistServer serves now.",
                        "short",
                        Query.series(
                                data.text(Promql.total(
                                        "sum", Data.chosen(VIEWERS, Matcher.equal("sessType", "viewers")))),
                                "")));
    }

    private Optional<Panel> streams() {
        return data.when(
                data.has(STREAMS),
                Panel.of(
                        104,
                        Type.STAT,
                        "Active streams",
                        "Different streams that helmsman sees on any node; one that runs on several nodes counts once.",
                        "short",
                        Query.series(
                                data.text(Promql.total(
                                        "count", Promql.by("count", List.of("stream"), Data.chosen(STREAMS)))),
                                "")));
    }

    private Optional<Panel> bandwidth() {
        return data.when(
                data.has(BANDWIDTH),
                Panel.of(
                        105,
                        Type.STAT,
                        "Bandwidth to viewers",
                        "Bytes per second that MistServer sends.",
                        "Bps",
                        Query.series(
                                data.text(Promql.total("sum", Data.rate(BANDWIDTH, Matcher.equal("direction", "up")))),
                                "")));
    }

    private Optional<Panel> viewersByNode() {
        return data.when(
                data.has(VIEWERS),
                Panel.of(
                                201,
                                Type.TIMESERIES,
                                "Viewers by node",
                                "Viewer sessions of each media node, as MistServer counts them.",
                                "short",
                                Query.series(
                                        data.text(Data.sumBy(
                                                BY_NODE, Data.chosen(VIEWERS, Matcher.equal("sessType", "viewers")))),
                                        NODE))
                        .onEachOther());
    }

    private Optional<Panel> streamsByNode() {
        return data.when(
                data.has(STREAMS),
                Panel.of(
                                202,
                                Type.TIMESERIES,
                                "Streams by node",
                                "Streams on each media node, as helmsman sees them.",
                                "short",
                                Query.series(data.text(Promql.by("count", BY_NODE, Data.chosen(STREAMS))), NODE))
                        .onEachOther());
    }

    private Optional<Panel> viewersByProtocol() {
        return data.when(
                data.has("mist_outputs"),
                Panel.of(
                                203,
                                Type.TIMESERIES,
                                "Viewers by protocol",
                                "Viewers of each output of MistServer.",
                                "short",
                                Query.series(
                                        data.text(Data.sumBy(List.of("output"), Data.chosen("mist_outputs"))),
                                        "{{output}}"))
                        .onEachOther());
    }

    private Optional<Panel> map() {
        return data.when(
                data.serves(Panel.CLICKHOUSE),
                Panel.of(
                                301,
                                Type.MAP,
                                "Viewers by country",
                                "Viewer sessions that connected in the chosen time, by country; from ClickHouse.",
                                "short",
                                Query.table(Sql.VIEWERS_BY_COUNTRY))
                        .from(Panel.CLICKHOUSE));
    }

    private Optional<Panel> countries() {
        return data.when(
                data.serves(Panel.CLICKHOUSE),
                Panel.of(
                                302,
                                Type.PIE,
                                "Top ten countries",
                                "The ten countries with most viewer sessions in the chosen time; from ClickHouse.",
                                "short",
                                Query.table(Sql.TOP_COUNTRIES))
                        .from(Panel.CLICKHOUSE));
    }

    private Optional<Panel> availability() {
        return Optional.of(Panel.of(
                        401,
                        Type.TABLE,
                        "Availability by service",
                        "Share of scrapes in the chosen time that were answered, for each service and environment.",
                        "percent",
                        Query.table(data.text(Promql.binary(
                                Promql.number(100),
                                Operator.TIMES,
                                Promql.by(
                                        "avg",
                                        List.of("environment", "job"),
                                        Promql.call(
                                                "avg_over_time",
                                                new Range(Data.chosen("up"), new Window("$__range"))))))))
                .upTo(100)
                .steps(Step.of("0", "red"), Step.of("99", "yellow"), Step.of("99.9", "green")));
    }

    private Optional<Panel> targetsDown() {
        return Optional.of(Panel.of(
                402,
                Type.TIMESERIES,
                "Targets down",
                "Scrape targets of each cluster that did not answer.",
                "short",
                Query.series(
                        data.text(Promql.binary(
                                Promql.by("count", List.of("environment", "cluster"), Data.chosen("up")),
                                Operator.MINUS,
                                Promql.by("sum", List.of("environment", "cluster"), Data.chosen("up")))),
                        "{{environment}} {{cluster}}")));
    }

    private Optional<Panel> deliveryDelay() {
        return data.when(
                data.has(DELIVERY + "_bucket"),
                Panel.of(
                        403,
                        Type.TIMESERIES,
                        "Delay of live events, p95",
                        "95 of 100 live events reach the subscribers of signalman within this time.",
                        "s",
                        Query.series(
                                data.text(Data.p95(List.of("environment", "cluster"), DELIVERY)),
                                "{{environment}} {{cluster}}")));
    }

    private Optional<Panel> bandwidthByNode() {
        return data.when(
                data.has(BANDWIDTH),
                Panel.of(
                                501,
                                Type.TIMESERIES,
                                "Bandwidth to viewers by node",
                                "Bytes per second that MistServer sends on each media node.",
                                "Bps",
                                Query.series(
                                        data.text(Data.sumBy(
                                                BY_NODE, Data.rate(BANDWIDTH, Matcher.equal("direction", "up")))),
                                        NODE))
                        .onEachOther());
    }

    private Optional<Panel> packetLoss() {
        return data.when(
                data.has(PACKETS),
                Panel.of(
                        502,
                        Type.TIMESERIES,
                        "Packet loss",
                        "Share of the packets that MistServer sent and that were lost.",
                        "percent",
                        Query.series(
                                data.text(Promql.percent(
                                        Data.sumBy(BY_NODE, Data.rate(PACKETS, Matcher.equal("pkttype", "lost"))),
                                        Data.sumBy(BY_NODE, Data.rate(PACKETS, Matcher.equal("pkttype", "sent"))))),
                                NODE)));
    }

    private Optional<Panel> networkByCluster() {
        Matcher outside = new Matcher("device", Matcher.Operator.NOT_REGEX, Sql.INNER_DEVICES);
        return data.when(
                data.has("node_network_transmit_bytes_total"),
                Panel.of(
                                503,
                                Type.TIMESERIES,
                                "Network traffic out by cluster",
                                "Bytes per second that leave the hosts of each cluster, the mesh not counted twice.",
                                "Bps",
                                Query.series(
                                        data.text(Data.sumBy(
                                                List.of("environment", "cluster"),
                                                Data.rate("node_network_transmit_bytes_total", outside))),
                                        "{{environment}} {{cluster}}"))
                        .onEachOther());
    }
}
