package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import network.frameworks.generator.internal.alert.RawRehearsal.Counter;
import network.frameworks.generator.internal.syntax.promql.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What viewers get comes late: the histograms that its sources read.
 */
final class HighStreamLatency implements AlertClass {

    @Override
    public String name() {
        return "HighStreamLatency";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        List<AlertSource> sources = new ArrayList<>();
        add(sources, served, "delivery", "signalman_message_delivery_lag_seconds");
        add(sources, served, "relay", "helmsman_relay_serve_seconds");
        return sources;
    }

    private static void add(List<AlertSource> sources, ServedMetrics served, String name, String metric) {
        served.metric(metric)
                .filter(found -> found.type() == Metric.Type.HISTOGRAM)
                .ifPresent(
                        found -> sources.add(new Histogram(name, metric, served.jobs(metric), found.largestBound())));
    }

    /**
     * @param name the source
     * @param metric the histogram
     * @param jobs who exports it
     * @param largestBound its largest finite bucket, or null when that is not known
     */
    private record Histogram(
            String name,
            String metric,
            SortedSet<String> jobs,
            @Nullable BigDecimal largestBound) implements AlertSource, Rehearsal {

        private static final BigDecimal QUANTILE = new BigDecimal("0.95");
        private static final BigDecimal STEP = new BigDecimal("0.001");

        private String recordedName() {
            return "job:" + metric + ":p95_rate5m";
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
