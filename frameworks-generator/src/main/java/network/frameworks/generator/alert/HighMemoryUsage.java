package network.frameworks.generator.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Operator;
import network.frameworks.generator.syntax.promql.Promql;
import org.jspecify.annotations.Nullable;

/** A host has little memory left that programs could have. */
final class HighMemoryUsage implements AlertClass {

    private static final String TOTAL = "node_memory_MemTotal_bytes";
    private static final String AVAILABLE = "node_memory_MemAvailable_bytes";
    private static final String RECORDED = "instance:node_memory_utilisation:percent";

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

    @Override
    public String needs() {
        return AVAILABLE + " of node-exporter";
    }

    private record Hosts(SortedSet<String> jobs) implements AlertSource, Rehearsal {

        /** Bytes of a host with 100 GB, so that a share with up to nine digits is a whole number of them. */
        private static final BigDecimal BYTES = BigDecimal.valueOf(100_000_000_000L);

        @Override
        public String name() {
            return "hosts";
        }

        @Override
        public boolean perHost() {
            return true;
        }

        @Override
        public List<Recording> recordings(Duration interval) {
            Expr total = Promql.metric(TOTAL, Scopes.oneOf("job", jobs));
            Expr available = Promql.metric(AVAILABLE, Scopes.oneOf("job", jobs));
            return List.of(
                    new Recording(RECORDED, Promql.percent(Promql.binary(total, Operator.MINUS, available), total)));
        }

        @Override
        public Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold, Duration interval) {
            return Scopes.above(Promql.metric(RECORDED, scope), Thresholds.given(threshold));
        }

        @Override
        public Optional<String> unreachable(BigDecimal threshold) {
            return Percentage.unreachable(threshold);
        }

        @Override
        public List<String> firstSteps() {
            return List.of(
                    "Find the programs that hold the memory: `systemd-cgtop -m`, then `ps` sorted by resident size.",
                    "On a media node look at /dev/shm too: MistServer keeps its buffers there.",
                    "A program that grows without end is best restarted before the kernel chooses a victim itself;"
                            + " keep a heap profile for its authors.");
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
