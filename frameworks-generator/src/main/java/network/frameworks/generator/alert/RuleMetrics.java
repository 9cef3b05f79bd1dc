package network.frameworks.generator.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import network.frameworks.generator.syntax.promql.Inference;
import network.frameworks.generator.syntax.promql.Metric;
import network.frameworks.generator.syntax.promql.Metric.Type;
import network.frameworks.generator.syntax.promql.Metrics;

/** Everything an expression may stand on: what jobs export and what the bundled recording rules add to it. */
public final class RuleMetrics implements Metrics {

    private final ServedMetrics served;
    private final List<Recording> recordings;
    private final Map<String, Metric> recorded = new HashMap<>();

    public RuleMetrics(ServedMetrics served, AlertClasses classes, Duration interval) {
        this.served = served;
        Map<String, Recording> byName = new TreeMap<>();
        for (AlertClass alertClass : classes.all()) {
            for (AlertSource source : alertClass.sources(served)) {
                source.recordings(interval).forEach(recording -> byName.put(recording.name(), recording));
            }
        }
        recordings = new ArrayList<>(byName.values());
        for (Recording recording : recordings) {
            Inference.Outcome outcome = Inference.examine(recording.expr(), served, interval);
            recorded.put(
                    recording.name(),
                    Metric.of(recording.name(), Type.GAUGE, outcome.result().labels()));
        }
    }

    /** The recording rules of every alert class that has something to stand on, sorted by name. */
    public List<Recording> recordings() {
        return List.copyOf(recordings);
    }

    /** What the jobs export. */
    public ServedMetrics served() {
        return served;
    }

    @Override
    public Optional<Metric> find(String series) {
        return served.find(series).or(() -> Optional.ofNullable(recorded.get(series)));
    }
}
