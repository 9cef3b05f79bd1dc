package network.frameworks.generator.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;
import org.jspecify.annotations.Nullable;

/** A consumer of Kafka falls behind. */
final class KafkaConsumerLag implements AlertClass {

    private static final String GROUP_LAG = "kafka_consumergroup_lag";
    private static final String CLIENT_LAG = "_kafka_consumer_lag";

    @Override
    public String name() {
        return "KafkaConsumerLag";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        List<AlertSource> sources = new ArrayList<>();
        if (!served.jobs(GROUP_LAG).isEmpty()) {
            sources.add(new Exporter(served.jobs(GROUP_LAG)));
        }
        List<String> clients = served.names(name -> name.endsWith(CLIENT_LAG));
        if (!clients.isEmpty()) {
            SortedSet<String> jobs = new TreeSet<>();
            clients.forEach(name -> jobs.addAll(served.jobs(name)));
            sources.add(new Clients(jobs, clients));
        }
        return sources;
    }

    @Override
    public String needs() {
        return GROUP_LAG + " of kafka-exporter, or a service that consumes from Kafka";
    }

    /** What both sources have in common. */
    private interface Lag extends AlertSource, Rehearsal {

        @Override
        default Optional<String> unreachable(BigDecimal threshold) {
            return threshold.signum() < 0
                    ? Optional.of("a lag is never below zero, so the alert would always fire")
                    : Optional.empty();
        }

        @Override
        default List<String> firstSteps() {
            return List.of(
                    "Is the consumer alive and does it commit? Look at its log for errors and for rebalances that"
                            + " follow each other.",
                    "Compare what is produced with what is consumed: a burst drains by itself, a consumer that is"
                            + " slower than its producers never catches up.",
                    "A slow consumer mostly waits for its store: look at ClickHouse inserts and PostgreSQL locks"
                            + " before adding partitions.");
        }

        @Override
        default Rehearsal rehearsal() {
            return this;
        }

        @Override
        default BigDecimal calm(BigDecimal threshold) {
            return BigDecimal.ZERO;
        }

        @Override
        default BigDecimal above(BigDecimal threshold) {
            return threshold.add(BigDecimal.ONE);
        }

        @Override
        default BigDecimal far(BigDecimal highestThreshold) {
            return highestThreshold.add(BigDecimal.ONE).multiply(BigDecimal.valueOf(2));
        }
    }

    /** Every exporter sees the whole Kafka cluster, so several of them are looked at one by one, then the largest. */
    private record Exporter(SortedSet<String> jobs) implements Lag {

        @Override
        public String name() {
            return "exporter";
        }

        @Override
        public Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold, Duration interval) {
            Expr lag = Promql.metric(GROUP_LAG, Scopes.within(jobs, scope));
            Expr perExporter = Promql.without("sum", List.of("partition"), lag);
            return Scopes.above(
                    Promql.without("max", List.of("instance", "node"), perExporter), Thresholds.given(threshold));
        }

        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            List<Reading> readings =
                    new ArrayList<>(partitions(GROUP_LAG, target, level, "consumergroup", "periscope-ingest"));
            // A second exporter of the same Kafka that has not seen the latest messages yet.
            SortedMap<String, String> second = new TreeMap<>(target);
            second.merge("instance", "-second", String::concat);
            BigDecimal older = level.divide(BigDecimal.valueOf(2));
            readings.addAll(partitions(GROUP_LAG, second, older, "consumergroup", "periscope-ingest"));
            return readings;
        }
    }

    /** The consumers' own numbers: each process tells the lag of the partitions it reads. */
    private record Clients(SortedSet<String> jobs, List<String> metrics) implements Lag {

        @Override
        public String name() {
            return "clients";
        }

        @Override
        public Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold, Duration interval) {
            List<Matcher> matchers = Scopes.within(jobs, scope);
            Expr all = Promql.metric(metrics.get(0), matchers);
            for (String metric : metrics.subList(1, metrics.size())) {
                all = Promql.binary(all, Operator.OR, Promql.metric(metric, matchers));
            }
            List<String> kept = new ArrayList<>(TargetLabels.JOB);
            kept.add("topic");
            return Scopes.above(Promql.by("sum", kept, all), Thresholds.given(threshold));
        }

        @Override
        public Optional<Texts> texts() {
            return Optional.of(new Texts(
                    "{{ $labels.job }} is more than ${threshold} messages behind in {{ $labels.topic }}",
                    "{{ $labels.job }} in cluster {{ $labels.cluster }} has yet to read {{ printf \"%.0f\" $value }}"
                            + " messages of {{ $labels.topic }}, as its processes report themselves. Look whether"
                            + " they run and whether ClickHouse takes their writes."));
        }

        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            String own = ServedMetrics.prefix(target.getOrDefault("job", "")) + CLIENT_LAG.substring(1);
            return partitions(metrics.contains(own) ? own : metrics.get(0), target, level);
        }
    }

    /** The level, split over two partitions of which neither crosses the threshold by itself. */
    private static List<Reading> partitions(
            String metric, SortedMap<String, String> target, BigDecimal level, String... more) {
        BigDecimal half = level.divide(BigDecimal.valueOf(2));
        List<Reading> readings = new ArrayList<>();
        for (String partition : List.of("0", "1")) {
            List<String> labels = new ArrayList<>(List.of("topic", "analytics_events", "partition", partition));
            labels.addAll(List.of(more));
            readings.add(Reading.of(metric, target, half, labels.toArray(String[]::new)));
        }
        return readings;
    }
}
