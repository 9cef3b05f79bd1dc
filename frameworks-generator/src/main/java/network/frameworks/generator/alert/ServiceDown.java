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

    @Override
    public String needs() {
        return "a service that serves metrics";
    }

    private record Scrapes(SortedSet<String> jobs) implements AlertSource, Rehearsal {

        @Override
        public String name() {
            return "scrapes";
        }

        @Override
        public boolean scopedByJob() {
            return true;
        }

        @Override
        public Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold, Duration interval) {
            return Promql.binary(Promql.metric("up", Scopes.within(jobs, scope)), Operator.EQUAL, Promql.number(0));
        }

        /**
         * A job of which Prometheus knows no target at all. The second half keeps the rule silent in the Prometheus
         * of every other environment, whose targets are never here.
         */
        @Override
        public Optional<Expr> absence(String environment, String job) {
            Matcher here = Matcher.equal("environment", environment);
            Expr missing = Promql.call("absent", Promql.metric("up", here, Matcher.equal("job", job)));
            Expr present = Promql.by("count", List.of("environment"), Promql.metric("up", here));
            return Optional.of(Promql.on(missing, Operator.AND, List.of("environment"), present));
        }

        @Override
        public List<String> firstSteps() {
            return List.of(
                    "Ask the host whether the program runs: `systemctl status` of its unit, then the end of its log"
                            + " with `journalctl -u`.",
                    "Fetch its metrics page from the monitoring node; when the page answers there, the mesh or the"
                            + " firewall between the two is broken, not the program.",
                    "When several programs of one host are down, look at the host first: is it reachable by SSH, has"
                            + " its disk filled up, was it restarted?");
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
