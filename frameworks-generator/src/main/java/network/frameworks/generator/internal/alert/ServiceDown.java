package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** A target does not answer its scrape, or a whole job has no target left. */
final class ServiceDown implements AlertClass {

    @Override
    public String name() {
        return "ServiceDown";
    }

    @Override
    public List<AlertSource> sources(ServedMetrics served) {
        return served.jobs().isEmpty() ? List.of() : List.of(new Scrapes(served.jobs()));
    }

    private record Scrapes(SortedSet<String> jobs) implements AlertSource, Rehearsal {

        @Override
        public String name() {
            return "scrapes";
        }

        @Override
        public Rehearsal rehearsal() {
            return this;
        }

        @Override
        public BigDecimal calm(BigDecimal threshold) {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal edge(BigDecimal threshold) {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal above(BigDecimal threshold) {
            return BigDecimal.ZERO;
        }

        @Override
        public BigDecimal far(BigDecimal highestThreshold) {
            return BigDecimal.ZERO;
        }

        @Override
        public List<Reading> reading(SortedMap<String, String> target, BigDecimal level) {
            return List.of(Reading.of("up", target, level));
        }
    }
}
