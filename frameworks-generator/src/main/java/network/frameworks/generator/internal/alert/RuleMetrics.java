package network.frameworks.generator.internal.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.internal.syntax.promql.Inference;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import network.frameworks.generator.internal.syntax.promql.Metrics;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.RecordingRule;

/** Everything an expression may stand on: what jobs export and what recording rules add to it. */
public final class RuleMetrics implements Metrics {

    private final ServedMetrics served;
    private final Map<String, Metric> recorded = new LinkedHashMap<>();

    /**
     * @param served what jobs export
     * @param recordings the recording rules, each after those it reads
     * @param interval the time between two scrapes
     */
    public RuleMetrics(ServedMetrics served, List<Recording> recordings, Duration interval) {
        this.served = served;
        for (Recording recording : recordings) {
            Inference.Outcome outcome = Inference.examine(recording.expr(), this, interval);
            recorded.put(
                    recording.name(),
                    Metric.of(recording.name(), Type.GAUGE, outcome.result().labels()));
        }
    }

    /** What the rules and panels of a plan may read. */
    public static RuleMetrics of(Plan plan) {
        return of(
                ServedMetrics.of(plan),
                plan.observability().recordings(),
                plan.observability().interval());
    }

    /** What rules and panels may read beside what jobs export: what the recording rules of a plan record. */
    public static RuleMetrics of(ServedMetrics served, List<RecordingRule> rules, Duration interval) {
        return new RuleMetrics(
                served,
                rules.stream()
                        .map(rule -> new Recording(rule.record(), PromqlParser.parse(rule.expr())))
                        .toList(),
                interval);
    }

    /** What the jobs export. */
    public ServedMetrics served() {
        return served;
    }

    @Override
    public Optional<Metric> find(String series) {
        return served.find(series).or(() -> Optional.ofNullable(recorded.get(series)));
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(served.names());
        names.addAll(recorded.keySet());
        return names;
    }

    /**
     * The same metrics, and those that no catalogue describes but a service of the user's own may export: its prefix
     * vouches for them.
     */
    public Metrics lenient() {
        return new Metrics() {
            @Override
            public Optional<Metric> find(String series) {
                Optional<Metric> found = RuleMetrics.this.find(series);
                if (found.isPresent() || !served.mayExist(series)) {
                    return found;
                }
                Set<String> labels = new TreeSet<>(TargetLabels.INSTANCE);
                labels.add("le");
                return Optional.of(Metric.of(series, Type.UNTYPED, labels));
            }

            @Override
            public Collection<String> names() {
                return RuleMetrics.this.names();
            }
        };
    }
}
