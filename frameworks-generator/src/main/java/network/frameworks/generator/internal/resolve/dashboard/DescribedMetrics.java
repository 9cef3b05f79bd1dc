package network.frameworks.generator.internal.resolve.dashboard;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.alert.TargetLabels;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import network.frameworks.generator.internal.syntax.promql.Metrics;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.internal.catalog.Catalogs;

/**
 * What is known of metrics, whether the platform serves them or not: a panel may speak of a service that only another
 * platform has, but not of a metric that nobody knows.
 */
final class DescribedMetrics implements Metrics {

    private final RuleMetrics metrics;
    private final SortedMap<String, Metric> series = new TreeMap<>();

    DescribedMetrics(Catalogs catalogs, Collection<EnvironmentPlan> environments, RuleMetrics metrics) {
        this.metrics = metrics;
        for (EnvironmentPlan environment : environments) {
            catalogs.metrics()
                    .seriesOf(catalogs.services()
                            .with(environment.model().services())
                            .all())
                    .forEach((name, metric) -> series.putIfAbsent(name, metric(name, metric)));
        }
    }

    private static Metric metric(String name, network.frameworks.model.service.Metric metric) {
        SortedSet<String> labels = new TreeSet<>(TargetLabels.with(new TreeSet<>(metric.labels())));
        boolean part = !name.equals(metric.name());
        if (part && name.endsWith("_bucket")) {
            labels.add("le");
        }
        return Metric.of(name, part ? Type.COUNTER : Type.valueOf(metric.type().name()), labels);
    }

    @Override
    public Optional<Metric> find(String name) {
        return metrics.find(name)
                .or(() -> Optional.ofNullable(series.get(name)))
                .or(() -> metrics.served().findOrGuess(name));
    }

    /** The names of all series that are known, sorted. */
    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(series.keySet());
    }
}
