package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import network.frameworks.generator.internal.alert.RawRehearsal.Counter;

/** The processors of a host are busy. */
final class HighCpuUsage implements AlertClass {

    private static final String SECONDS = "node_cpu_seconds_total";
    private static final String RECORDED = "instance:node_cpu_utilisation:percent_rate5m";

    @Override
    public String name() {
        return "HighCpuUsage";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        SortedSet<String> jobs = served.jobs(SECONDS);
        return jobs.isEmpty() ? List.of() : List.of(new Hosts(jobs));
    }

    private record Hosts(SortedSet<String> jobs) implements AlertSource, Rehearsal {

        @Override
        public String name() {
            return "hosts";
        }

        @Override
        public Rehearsal rehearsal() {
            return this;
        }

        @Override
        public BigDecimal calm(BigDecimal threshold) {
            return Percentage.calm(threshold);
        }

        @Override
        public boolean recorded() {
            return true;
        }

        @Override
        public BigDecimal above(BigDecimal threshold) {
            return Percentage.above(threshold);
        }

        @Override
        public BigDecimal far(BigDecimal highestThreshold) {
            return Percentage.far(highestThreshold);
        }

        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            return List.of(Reading.of(RECORDED, target, level));
        }

        /** Two processors that differ, and two hosts that only look busy when iowait or steal counts as work. */
        @Override
        public Optional<RawRehearsal> raw(SortedMap<String, String> target, BigDecimal threshold, Duration interval) {
            BigDecimal seconds = BigDecimal.valueOf(interval.toMillis()).movePointLeft(3);
            double share = threshold.doubleValue() / 100;
            BigDecimal second = part(seconds, share);
            BigDecimal calmWork = part(seconds, share * 0.2371);
            List<Counter> counters = new ArrayList<>();
            counters.add(cpu(target, "0", "user", calmWork, seconds, true));
            counters.add(cpu(target, "0", "idle", seconds.subtract(calmWork), BigDecimal.ZERO, true));
            counters.add(cpu(target, "1", "system", calmWork, second, true));
            counters.add(cpu(target, "1", "idle", seconds.subtract(calmWork), seconds.subtract(second), true));
            BigDecimal work = part(seconds, share * 0.98);
            for (String waiting : List.of("iowait", "steal")) {
                SortedMap<String, String> other = new TreeMap<>(target);
                other.merge("instance", "-" + waiting, String::concat);
                counters.add(cpu(other, "0", "user", work, work, false));
                counters.add(cpu(other, "0", waiting, seconds.subtract(work), seconds.subtract(work), false));
            }
            double calmShare = calmWork.doubleValue() / seconds.doubleValue();
            double badShare = (1 + second.doubleValue() / seconds.doubleValue()) / 2;
            return Optional.of(new RawRehearsal(counters, bad -> 100 * (calmShare * (1 - bad) + badShare * bad)));
        }

        private static BigDecimal part(BigDecimal seconds, double share) {
            return seconds.multiply(BigDecimal.valueOf(share)).setScale(3, RoundingMode.DOWN);
        }

        private static Counter cpu(
                SortedMap<String, String> target,
                String cpu,
                String mode,
                BigDecimal calm,
                BigDecimal bad,
                boolean crossing) {
            Reading series = Reading.of(SECONDS, target, BigDecimal.valueOf(100_000), "cpu", cpu, "mode", mode);
            return new Counter(series, calm, bad, crossing);
        }
    }
}
