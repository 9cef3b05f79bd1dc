package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** A host has little memory left that programs could have. */
final class HighMemoryUsage implements AlertClass {

    private static final String TOTAL = "node_memory_MemTotal_bytes";
    private static final String AVAILABLE = "node_memory_MemAvailable_bytes";

    @Override
    public String name() {
        return "HighMemoryUsage";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        SortedSet<String> jobs = served.jobs(AVAILABLE);
        jobs.retainAll(served.jobs(TOTAL));
        return jobs.isEmpty() ? List.of() : List.of(new Hosts(jobs));
    }

    private record Hosts(SortedSet<String> jobs) implements AlertSource, Rehearsal {

        /** Bytes of a host with 100 GB, so that a share with up to nine digits is a whole number of them. */
        private static final BigDecimal BYTES = BigDecimal.valueOf(100_000_000_000L);

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
        public BigDecimal above(BigDecimal threshold) {
            return Percentage.above(threshold);
        }

        @Override
        public BigDecimal far(BigDecimal highestThreshold) {
            return Percentage.far(highestThreshold);
        }

        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            BigDecimal available = BYTES.subtract(BYTES.multiply(level.movePointLeft(2)));
            return List.of(Reading.of(TOTAL, target, BYTES), Reading.of(AVAILABLE, target, available));
        }
    }
}
