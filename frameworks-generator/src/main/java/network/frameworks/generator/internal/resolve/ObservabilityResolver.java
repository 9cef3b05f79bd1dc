package network.frameworks.generator.internal.resolve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.alert.TargetLabels;
import network.frameworks.generator.internal.resolve.alert.AlertResolver;
import network.frameworks.generator.internal.resolve.dashboard.DashboardResolver;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ObservabilityPlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.ServedMetric;
import network.frameworks.generator.plan.service.ServicePlan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.service.ServiceDefinition;

/** Decides what watches the platform, once for all environments. */
public final class ObservabilityResolver {

    private static final String TREE_RUNBOOKS = "runbooks";
    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(30);

    private final Catalogs catalogs;

    public ObservabilityResolver(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * The plan, as far as the alerts allow one.
     *
     * @param environments the environments, jobs included
     * @param problems takes what is wrong with alerts and dashboards; without an error among it, the plan is whole
     */
    public ObservabilityPlan resolve(List<EnvironmentPlan> environments, Consumer<Diagnostic> problems) {
        Duration interval = environments.stream()
                .map(environment -> environment.model().monitoring().scrapeInterval())
                .min(Duration::compareTo)
                .orElse(USUAL_INTERVAL);
        List<ServedMetric> metrics = metrics(environments);
        SortedSet<String> jobs = new TreeSet<>();
        SortedSet<String> undescribed = new TreeSet<>();
        for (EnvironmentPlan environment : environments) {
            environment.jobs().forEach(job -> jobs.add(job.name()));
            environment.services().stream()
                    .map(ServicePlan::definition)
                    .filter(service -> catalogs.services().find(service.name()).isEmpty())
                    .filter(service -> !catalogs.metrics().describes(service))
                    .map(ServiceDefinition::name)
                    .filter(jobs::contains)
                    .forEach(undescribed::add);
        }
        ServedMetrics served = new ServedMetrics(metrics, jobs, undescribed);
        AlertResolver.Watch watch = new AlertResolver(
                        catalogs, environments, served, interval, runbookBase(environments))
                .resolve(problems);
        return new ObservabilityPlan(
                interval,
                metrics,
                List.copyOf(undescribed),
                watch.recordings(),
                watch.alerts(),
                new DashboardResolver(
                                catalogs,
                                environments,
                                new DashboardResolver.Data(
                                        RuleMetrics.of(served, watch.recordings(), interval), interval, watch.alerts()),
                                problems)
                        .resolve());
    }

    private static String runbookBase(List<EnvironmentPlan> environments) {
        return environments.stream()
                .map(environment -> environment.model().monitoring().runbookBaseUrl())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(TREE_RUNBOOKS);
    }

    private List<ServedMetric> metrics(List<EnvironmentPlan> environments) {
        Map<String, Metric> byName = new TreeMap<>();
        Map<String, SortedSet<String>> jobsOf = new TreeMap<>();
        for (EnvironmentPlan environment : environments) {
            Map<String, ServicePlan> services = new TreeMap<>();
            environment.services().forEach(service -> services.put(service.name(), service));
            for (ScrapeJob job : environment.jobs()) {
                ServicePlan service = services.get(job.name());
                if (service == null) {
                    continue;
                }
                catalogs.metrics().of(service.definition()).forEach(metric -> {
                    byName.merge(metric.name(), known(metric), ObservabilityResolver::together);
                    jobsOf.computeIfAbsent(metric.name(), name -> new TreeSet<>())
                            .add(job.name());
                });
            }
        }
        List<ServedMetric> all = new ArrayList<>();
        byName.forEach((name, metric) -> all.add(new ServedMetric(metric, List.copyOf(jobsOf.get(name)))));
        return all;
    }

    /** What is known of a metric that several programs export. */
    private static Metric together(Metric one, Metric other) {
        SortedSet<String> labels = new TreeSet<>(one.labels());
        labels.addAll(other.labels());
        return new Metric(one.name(), one.type(), labels, one.largestBound());
    }

    private static Metric known(network.frameworks.model.service.Metric metric) {
        return new Metric(
                metric.name(),
                Metric.Type.valueOf(metric.type().name()),
                new TreeSet<>(TargetLabels.with(new TreeSet<>(metric.labels()))),
                metric.largestBucket());
    }
}
