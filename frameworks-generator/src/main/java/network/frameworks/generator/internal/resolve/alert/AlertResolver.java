package network.frameworks.generator.internal.resolve.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import network.frameworks.generator.internal.alert.Recording;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.internal.syntax.promql.PromqlWriter;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.RecordingRule;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;

/** Decides which alert has which setting where, for all environments together. */
public final class AlertResolver {

    private final Catalogs catalogs;
    private final List<EnvironmentPlan> environments;
    private final ServedMetrics served;
    private final Duration interval;
    private final String runbookBase;

    /**
     * @param catalogs the alerts of the packs, and everything else that is known
     * @param environments the environments, jobs included
     * @param served what the jobs of all of them export
     * @param interval the time between two scrapes and between two evaluations
     * @param runbookBase what addresses of runbooks start with, without a slash at the end
     */
    public AlertResolver(
            Catalogs catalogs,
            List<EnvironmentPlan> environments,
            ServedMetrics served,
            Duration interval,
            String runbookBase) {
        this.catalogs = catalogs;
        this.environments = List.copyOf(environments);
        this.served = served;
        this.interval = interval;
        this.runbookBase = runbookBase;
    }

    /**
     * What watches the platform.
     *
     * @param recordings the recording rules that some alert reads, each after those it reads itself
     * @param alerts the alerts, sorted by name
     */
    public record Watch(List<RecordingRule> recordings, List<AlertPlan> alerts) {

        public Watch {
            recordings = List.copyOf(recordings);
            alerts = List.copyOf(alerts);
        }
    }

    /**
     * The alerts, as far as they can work.
     *
     * @param found takes what is wrong with alerts, and rules that have no test
     */
    public Watch resolve(Consumer<Diagnostic> found) {
        AlertProblems problems = new AlertProblems(catalogs.alerts(), found);
        Map<String, List<Wanted>> wanted = wanted();
        ExprText texts = new ExprText(interval);
        RecordingPool pool = new RecordingPool(served, texts, problems);
        wanted.values().forEach(alerts -> alerts.forEach(pool::add));
        List<Recording> recordings = pool.recordings();
        RuleMetrics metrics = new RuleMetrics(served, recordings, interval);
        SourceJudge judge = new SourceJudge(metrics, pool, new KnownMetrics(catalogs, served), interval, problems);
        OneAlert one = new OneAlert(
                environments,
                new Platform(served, texts, pool, metrics, interval),
                judge,
                new OverrideMatcher(environments, catalogs.services()),
                problems);
        List<AlertPlan> alerts = new ArrayList<>();
        wanted.forEach((name, all) ->
                one.resolve(all, new RuleMaker(name, runbookBase)).ifPresent(alerts::add));
        return new Watch(read(recordings, alerts), alerts);
    }

    private Map<String, List<Wanted>> wanted() {
        SortedSet<String> names = new TreeSet<>(catalogs.alerts().names());
        environments.forEach(environment -> environment.model().alerts().forEach(alert -> names.add(alert.name())));
        Map<String, List<Wanted>> wanted = new LinkedHashMap<>();
        for (String name : names) {
            wanted.put(
                    name,
                    environments.stream()
                            .map(environment -> Wanted.of(environment, name, catalogs.alerts()))
                            .flatMap(Optional::stream)
                            .toList());
        }
        return wanted;
    }

    /** The recording rules that some alert reads, and those that these read. */
    private static List<RecordingRule> read(List<Recording> recordings, List<AlertPlan> alerts) {
        SortedSet<String> read = new TreeSet<>();
        for (AlertPlan alert : alerts) {
            alert.variants()
                    .forEach(variant -> read.addAll(
                            Promql.metrics(PromqlParser.parse(variant.rule().expr()))));
        }
        List<RecordingRule> rules = new ArrayList<>();
        for (int i = recordings.size() - 1; i >= 0; i--) {
            Recording recording = recordings.get(i);
            if (read.contains(recording.name())) {
                read.addAll(Promql.metrics(recording.expr()));
                rules.add(0, new RecordingRule(recording.name(), new PromqlWriter().write(recording.expr())));
            }
        }
        return rules;
    }
}
