package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.alert.TargetLabels;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.AlertCondition.Source;
import network.frameworks.model.diagnostic.ModelPath;
import org.jspecify.annotations.Nullable;

/** One source of an alert on a platform: what it stands on there, and its rule for a part of the platform. */
final class PlatformSource {

    private final AlertCondition condition;
    private final Source source;
    private final ModelPath path;
    private final Platform platform;
    private final Selectors selectors;
    private final List<Selector> read;
    private final SortedSet<String> jobs;

    /**
     * @param condition the condition that it is a source of
     * @param index which of its sources
     * @param threshold a threshold that it may be read with
     * @throws network.frameworks.generator.internal.syntax.promql.PromqlException when its expression is no PromQL
     */
    PlatformSource(AlertCondition condition, int index, @Nullable BigDecimal threshold, Platform platform) {
        this.condition = condition;
        this.source = condition.sources().get(index);
        this.path = RecordingPool.path(source, index);
        this.platform = platform;
        this.selectors = new Selectors(platform.served());
        Expr expr = platform.texts().read(source.expr(), threshold);
        this.read = platform.recordings().sources(expr);
        this.jobs = platform.recordings().commonJobs(expr);
    }

    AlertCondition condition() {
        return condition;
    }

    /** What the alert says of it. */
    Source source() {
        return source;
    }

    /** Where it stands, from the keys of the alert on. */
    ModelPath path() {
        return path;
    }

    /** The jobs whose targets it watches one by one; none when it reads different jobs together. */
    SortedSet<String> jobs() {
        return jobs;
    }

    /** The selectors that it stands on in the end, after recording rules. */
    List<Selector> read() {
        return read;
    }

    /** Whether a rule has to name the jobs, because programs that are not of the platform have the metric too. */
    boolean scopedByJob() {
        return read.stream()
                .anyMatch(selector -> Selectors.metric(selector)
                                .filter(ServedMetrics::ofEveryTarget)
                                .isPresent()
                        && selector.matchers().stream()
                                .noneMatch(matcher -> matcher.label().equals("job")));
    }

    /** Whether an environment has jobs that export everything it reads. */
    boolean servedIn(EnvironmentPlan environment) {
        Set<String> there = new HashSet<>();
        environment.jobs().stream().map(ScrapeJob::name).forEach(there::add);
        return read.stream()
                .allMatch(selector -> isOfAlerts(selector)
                        || selectors.jobs(selector).stream().anyMatch(there::contains));
    }

    private static boolean isOfAlerts(Selector selector) {
        return Selectors.metric(selector).filter(ServedMetrics::ofAlerts).isPresent();
    }

    /** Whether every selector accepts a target with these labels. */
    boolean accepts(SortedMap<String, String> target) {
        return jobs.contains(target.get("job"))
                && read.stream()
                        .flatMap(selector -> selector.matchers().stream())
                        .filter(matcher -> TargetLabels.INSTANCE.contains(matcher.label()))
                        .allMatch(matcher -> matcher.accepts(target.getOrDefault(matcher.label(), "")));
    }

    /** The condition of a rule for a part of the platform. */
    Expr condition(List<Matcher> scope, @Nullable BigDecimal threshold) {
        Expr expr = platform.texts().read(source.expr(), threshold);
        boolean byJob = scope.stream().anyMatch(matcher -> matcher.label().equals("job"));
        Expr held = byJob ? expr : platform.recordings().held(expr);
        return Promql.replace(
                held, part -> part instanceof Selector selector ? Selectors.scoped(selector, scope) : part);
    }
}
