package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** What both sources have in common. */
    private interface Lag extends AlertSource, Rehearsal {

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
