package network.frameworks.generator.internal.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import network.frameworks.generator.internal.syntax.promql.Metrics;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.plan.ServedMetric;

/** The metrics that the scraped jobs of a platform export. */
public final class ServedMetrics implements Metrics {

    /** What Prometheus itself adds for every target. */
    private static final List<String> SCRAPE_METRICS = List.of(
            "up",
            "scrape_duration_seconds",
            "scrape_samples_scraped",
            "scrape_samples_post_metric_relabeling",
            "scrape_series_added");

    private static final List<String> ALERT_METRICS = List.of("ALERTS", "ALERTS_FOR_STATE");
    private static final List<String> ENDINGS = List.of("_bucket", "_sum", "_count");

    private final Map<String, ServedMetric> byName = new TreeMap<>();
    private final SortedSet<String> jobs;
    private final SortedSet<String> undescribed;

    /**
     * @param metrics what the catalogues describe
     * @param jobs every scrape job
     * @param undescribed jobs that no catalogue describes; metrics with their prefix may exist
     */
    public ServedMetrics(Collection<ServedMetric> metrics, Collection<String> jobs, Collection<String> undescribed) {
        metrics.forEach(served -> byName.put(served.metric().name(), served));
        this.jobs = new TreeSet<>(jobs);
        this.undescribed = new TreeSet<>(undescribed);
    }

    /** What the jobs of a plan export. */
    public static ServedMetrics of(Plan plan) {
        SortedSet<String> jobs = new TreeSet<>();
        plan.environments().forEach(environment -> environment.jobs().forEach(job -> jobs.add(job.name())));
        return new ServedMetrics(
                plan.observability().metrics(), jobs, plan.observability().undescribed());
    }

    /** The metric prefix of a FrameWorks service. */
    public static String prefix(String service) {
        return service.replace('-', '_') + "_";
    }

    @Override
    public Optional<Metric> find(String series) {
        if (SCRAPE_METRICS.contains(series)) {
            return Optional.of(Metric.of(series, Type.GAUGE, TargetLabels.with(Set.of())));
        }
        if (ofAlerts(series)) {
            return Optional.of(
                    Metric.of(series, Type.GAUGE, TargetLabels.with(Set.of("alertname", "alertstate", "severity"))));
        }
        ServedMetric served = byName.get(series);
        if (served != null && served.metric().type() != Type.HISTOGRAM) {
            return Optional.of(served.metric());
        }
        return part(series, "_bucket", Type.HISTOGRAM, "le")
                .or(() -> part(series, "_sum", Type.HISTOGRAM, null))
                .or(() -> part(series, "_count", Type.HISTOGRAM, null))
                .or(() -> part(series, "_sum", Type.SUMMARY, null))
                .or(() -> part(series, "_count", Type.SUMMARY, null));
    }

    private Optional<Metric> part(
            String series, String suffix, Type type, @org.jspecify.annotations.Nullable String extraLabel) {
        if (!series.endsWith(suffix)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(series.substring(0, series.length() - suffix.length())))
                .map(ServedMetric::metric)
                .filter(metric -> metric.type() == type)
                .map(metric -> {
                    Set<String> labels = new TreeSet<>(metric.labels());
                    if (extraLabel != null) {
                        labels.add(extraLabel);
                    }
                    return new Metric(
                            series,
                            Type.COUNTER,
                            new TreeSet<>(labels),
                            extraLabel == null ? null : metric.largestBound());
                });
    }

    /**
     * The jobs whose targets have series of this name, sorted: those that a catalogue names, or else those of the
     * user's own whose prefix it has.
     */
    public SortedSet<String> exporters(String series) {
        if (SCRAPE_METRICS.contains(series)) {
            return jobs();
        }
        SortedSet<String> found = jobs(series);
        for (String ending : ENDINGS) {
            if (found.isEmpty() && series.endsWith(ending) && find(series).isPresent()) {
                found = jobs(series.substring(0, series.length() - ending.length()));
            }
        }
        return found.isEmpty() ? undescribed(series) : found;
    }

    private SortedSet<String> undescribed(String series) {
        SortedSet<String> found = new TreeSet<>();
        undescribed.stream().filter(job -> series.startsWith(prefix(job))).forEach(found::add);
        return found;
    }

    /** Whether Prometheus itself makes the metric, for targets of any program. */
    public static boolean ofEveryTarget(String series) {
        return SCRAPE_METRICS.contains(series);
    }

    /** Whether Prometheus itself makes the metric, of the alerts that it knows. */
    public static boolean ofAlerts(String series) {
        return ALERT_METRICS.contains(series);
    }

    @Override
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(SCRAPE_METRICS);
        for (String name : byName.keySet()) {
            names.add(name);
            ENDINGS.forEach(ending -> names.add(name + ending));
        }
        names.removeIf(name -> find(name).isEmpty());
        return names;
    }

    /** Whether a metric that no catalogue describes may all the same be exported by a job of the user's own. */
    public boolean mayExist(String series) {
        return !undescribed(series).isEmpty();
    }

    /** The metric of a series, or what can be said of one that a job of the user's own may export. */
    public Optional<Metric> findOrGuess(String series) {
        Optional<Metric> found = find(series);
        if (found.isPresent() || !mayExist(series)) {
            return found;
        }
        return Optional.of(Metric.of(series, Type.UNTYPED, TargetLabels.with(Set.of("le"))));
    }

    /** The metric of exactly this name, a histogram by its base name. */
    public Optional<Metric> metric(String name) {
        return Optional.ofNullable(byName.get(name)).map(ServedMetric::metric);
    }

    /** The jobs that export a metric, sorted; none when nobody does. */
    public SortedSet<String> jobs(String name) {
        ServedMetric served = byName.get(name);
        return served == null ? new TreeSet<>() : new TreeSet<>(served.jobs());
    }

    /** Every scrape job. */
    public SortedSet<String> jobs() {
        return new TreeSet<>(jobs);
    }

    /** The names of the metrics that match, sorted. */
    public List<String> names(Predicate<String> wanted) {
        return byName.keySet().stream().filter(wanted).toList();
    }
}
