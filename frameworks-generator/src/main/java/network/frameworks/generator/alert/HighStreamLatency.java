package network.frameworks.generator.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import network.frameworks.generator.alert.AlertSource.Texts;
import network.frameworks.generator.alert.RawRehearsal.Counter;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Expr.Num;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Metric;
import network.frameworks.generator.syntax.promql.Promql;
import org.jspecify.annotations.Nullable;

/**
 * What viewers get comes late. MistServer exports no latency, so the alert stands on the nearest thing that somebody
 * does export, and says in its text which that is.
 */
final class HighStreamLatency implements AlertClass {

    @Override
    public String name() {
        return "HighStreamLatency";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        List<AlertSource> sources = new ArrayList<>();
        add(sources, served, "delivery", "signalman_message_delivery_lag_seconds", null);
        add(
                sources,
                served,
                "relay",
                "helmsman_relay_serve_seconds",
                new Texts(
                        "Relayed media of {{ $labels.cluster }} is served more than ${threshold} s late",
                        "95 of 100 pieces of relayed media in cluster {{ $labels.cluster }} took up to"
                                + " {{ printf \"%.1f\" $value }} s to be served by helmsman. MistServer itself"
                                + " exports no latency. Look at the uplink of the media nodes."));
        return sources;
    }

    private static void add(
            List<AlertSource> sources, ServedMetrics served, String name, String metric, @Nullable Texts texts) {
        served.metric(metric)
                .filter(found -> found.type() == Metric.Type.HISTOGRAM)
                .ifPresent(found ->
                        sources.add(new Histogram(name, metric, served.jobs(metric), found.largestBound(), texts)));
    }

    @Override
    public String needs() {
        return "signalman_message_delivery_lag_seconds of signalman or helmsman_relay_serve_seconds of helmsman";
    }

    /**
     * @param name the source
     * @param metric the histogram
     * @param jobs who exports it
     * @param largestBound its largest finite bucket, or null when that is not known
     * @param textsOrNull what the alert says, or null for the words of the catalogue
     */
    private record Histogram(
            String name,
            String metric,
            SortedSet<String> jobs,
            @Nullable BigDecimal largestBound,
            @Nullable Texts textsOrNull)
            implements AlertSource, Rehearsal {

        private static final BigDecimal QUANTILE = new BigDecimal("0.95");
        private static final BigDecimal STEP = new BigDecimal("0.001");

        private String recordedName() {
            return "job:" + metric + ":p95_rate5m";
        }

        @Override
        public List<Recording> recordings(Duration interval) {
            List<String> kept = new ArrayList<>(List.of("le"));
            kept.addAll(TargetLabels.JOB);
            Expr buckets =
                    Promql.rate(Promql.metric(metric + "_bucket", Scopes.oneOf("job", jobs)), Windows.rate(interval));
            return List.of(new Recording(
                    recordedName(),
                    Promql.call("histogram_quantile", new Num(QUANTILE), Promql.by("sum", kept, buckets))));
        }

        @Override
        public Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold, Duration interval) {
            return Scopes.above(Promql.metric(recordedName(), scope), Thresholds.given(threshold));
        }

        @Override
        public Optional<String> unreachable(BigDecimal threshold) {
            if (threshold.signum() < 0) {
                return Optional.of("a latency is never below zero, so the alert would always fire");
            }
            if (largestBound != null && threshold.compareTo(largestBound) >= 0) {
                return Optional.of("the largest finite bucket of " + metric + " is " + largestBound.toPlainString()
                        + " s, so no quantile is ever above " + threshold.toPlainString() + " s");
            }
            return Optional.empty();
        }

        @Override
        public Optional<Texts> texts() {
            return Optional.ofNullable(textsOrNull);
        }

        @Override
        public List<String> firstSteps() {
            return List.of(
                    "Look at the bandwidth and packet loss of the media nodes: a full uplink delays everything.",
                    "Look at the lag of the Kafka consumers: an event that is read late is delivered late.",
                    "Look at the processor time of the nodes that run " + String.join(", ", jobs) + ".");
        }

        @Override
        public Rehearsal rehearsal() {
            return this;
        }

        @Override
        public BigDecimal calm(BigDecimal threshold) {
            return threshold.divide(BigDecimal.valueOf(4));
        }

        @Override
        public boolean recorded() {
            return true;
        }

        @Override
        public BigDecimal above(BigDecimal threshold) {
            return threshold.add(STEP);
        }

        @Override
        public BigDecimal far(BigDecimal highestThreshold) {
            return highestThreshold.add(BigDecimal.ONE).multiply(BigDecimal.valueOf(2));
        }

        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            SortedMap<String, String> labels = new TreeMap<>(target);
            labels.keySet().retainAll(TargetLabels.JOB);
            return List.of(new Reading(recordedName(), labels, level));
        }

        /**
         * In a bad scrape about 12 of 100 observations are slow, all of one kind. A quantile of 0.95 crosses when four of
         * nine scrapes in the window were bad; one over another share, window or grouping crosses elsewhere.
         */
        @Override
        public Optional<RawRehearsal> raw(SortedMap<String, String> target, BigDecimal threshold, Duration interval) {
            BigDecimal top = largestBound != null ? largestBound : threshold.add(BigDecimal.ONE);
            if (threshold.signum() <= 0) {
                return Optional.empty();
            }
            int slow = slowOfHundred(interval);
            List<Counter> counters = new ArrayList<>();
            for (String bound : List.of(number(threshold), number(top), "+Inf")) {
                boolean holdsSlow = !bound.equals(number(threshold));
                counters.add(bucket(target, bound, "fast", 100, 100 - slow));
                counters.add(bucket(target, bound, "slow", 0, holdsSlow ? slow : 0));
            }
            double low = threshold.doubleValue();
            double high = top.doubleValue();
            return Optional.of(new RawRehearsal(counters, bad -> quantile(low, high, slow * bad / 100)));
        }

        /** Twelve, or a neighbour when twelve would put a tick exactly on the quantile. */
        private static int slowOfHundred(Duration interval) {
            long scrapes = Windows.rate(interval).length().orElseThrow().dividedBy(interval) - 1;
            return IntStream.of(12, 13, 11)
                    .filter(slow -> scrapes * 5 % slow != 0)
                    .findFirst()
                    .orElse(12);
        }

        /** The 0.95 quantile when this share lies in the upper bucket and the rest in the lower one. */
        private static double quantile(double low, double high, double slow) {
            double rank = QUANTILE.doubleValue();
            return rank <= 1 - slow ? low * rank / (1 - slow) : low + (high - low) * (rank - (1 - slow)) / slow;
        }

        private Counter bucket(SortedMap<String, String> target, String bound, String kind, int calm, int bad) {
            List<String> more = new ArrayList<>(List.of("le", bound));
            for (String label : ownLabels()) {
                more.addAll(List.of(label, kind));
            }
            Reading series =
                    Reading.of(metric + "_bucket", target, BigDecimal.valueOf(10_000), more.toArray(String[]::new));
            return new Counter(series, BigDecimal.valueOf(calm), BigDecimal.valueOf(bad), true);
        }

        private List<String> ownLabels() {
            return name.equals("delivery") ? List.of("channel", "type") : List.of("format", "source");
        }

        private static String number(BigDecimal bound) {
            return bound.stripTrailingZeros().toPlainString();
        }
    }
}
