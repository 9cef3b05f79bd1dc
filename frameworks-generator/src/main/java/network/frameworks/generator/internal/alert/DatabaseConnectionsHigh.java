package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** PostgreSQL will soon refuse connections. */
final class DatabaseConnectionsHigh implements AlertClass {

    private static final String TAKEN = "pg_stat_activity_count";
    private static final String LIMIT = "pg_settings_max_connections";
    private static final String RESERVED = "pg_settings_superuser_reserved_connections";

    @Override
    public String name() {
        return "DatabaseConnectionsHigh";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        SortedSet<String> jobs = served.jobs(TAKEN);
        jobs.retainAll(served.jobs(LIMIT));
        boolean reserved = served.jobs(RESERVED).containsAll(jobs);
        return jobs.isEmpty() ? List.of() : List.of(new Postgres(jobs, reserved));
    }

    /**
     * @param jobs the jobs of the exporter
     * @param reserved whether the exporter tells how many connections only administrators get
     */
    private record Postgres(SortedSet<String> jobs, boolean reserved) implements AlertSource, Rehearsal {

        private static final BigDecimal USABLE = BigDecimal.valueOf(1_000_000_000L);
        private static final BigDecimal KEPT_BACK = BigDecimal.valueOf(100_000_000L);

        @Override
        public String name() {
            return "postgres";
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

        /** The level, split over two states, each far below the threshold by itself. */
        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            BigDecimal taken = USABLE.multiply(level.movePointLeft(2));
            BigDecimal active = taken.multiply(new BigDecimal("0.6")).setScale(0, RoundingMode.DOWN);
            List<Reading> readings = new ArrayList<>();
            readings.add(Reading.of(TAKEN, target, active, "datname", "commodore", "state", "active"));
            readings.add(Reading.of(TAKEN, target, taken.subtract(active), "datname", "purser", "state", "idle"));
            readings.add(Reading.of(LIMIT, target, reserved ? USABLE.add(KEPT_BACK) : USABLE));
            if (reserved) {
                readings.add(Reading.of(RESERVED, target, KEPT_BACK));
            }
            return readings;
        }
    }
}
