package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.rehearsal.Rehearsal;
import network.frameworks.generator.internal.resolve.alert.VariantMaker.Draft;
import network.frameworks.generator.internal.resolve.alert.WatchedTargets.Target;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.AlertCondition;
import network.frameworks.model.diagnostic.ModelPath;

/** Decides one alert for all environments. */
final class OneAlert {

    private final List<EnvironmentPlan> environments;
    private final Platform platform;
    private final SourceJudge judge;
    private final OverrideMatcher overrides;
    private final AlertProblems problems;

    OneAlert(
            List<EnvironmentPlan> environments,
            Platform platform,
            SourceJudge judge,
            OverrideMatcher overrides,
            AlertProblems problems) {
        this.environments = environments;
        this.platform = platform;
        this.judge = judge;
        this.overrides = overrides;
        this.problems = problems;
    }

    /** The alert, or empty when no environment has it. */
    Optional<AlertPlan> resolve(List<Wanted> all, RuleMaker maker) {
        List<Wanted> on = all.stream().filter(Wanted::on).toList();
        Map<AlertCondition, List<PlatformSource>> sources = sources(on);
        Map<String, PlatformSource> used = used(on, sources);
        reportUnserved(on, sources);
        List<Draft> drafts = new ArrayList<>();
        Map<PlatformSource, List<Target>> watched = new LinkedHashMap<>();
        WatchedTargets watching = new WatchedTargets(overrides);
        for (PlatformSource source :
                sources.values().stream().flatMap(List::stream).toList()) {
            List<Target> targets = targets(all, source, used, watching);
            List<Draft> ofSource = drafts(source, targets, all, used);
            drafts.addAll(ofSource);
            if (!ofSource.isEmpty()) {
                watched.put(source, targets);
            }
        }
        if (!used.isEmpty()) {
            watching.reportUnmatched(on, problems);
        }
        return drafts.isEmpty() ? Optional.empty() : Optional.of(plan(on, used, drafts, watched, maker));
    }

    // --- what it is told from ------------------------------------------------------------------------------------

    private Map<AlertCondition, List<PlatformSource>> sources(List<Wanted> on) {
        Map<AlertCondition, List<PlatformSource>> sources = new LinkedHashMap<>();
        for (Wanted wanted : on) {
            AlertCondition condition = wanted.whole().condition();
            if (condition != null && !sources.containsKey(condition)) {
                sources.put(condition, sources(wanted, condition));
            }
        }
        return sources;
    }

    private List<PlatformSource> sources(Wanted wanted, AlertCondition condition) {
        List<PlatformSource> sources = new ArrayList<>();
        for (int index = 0; index < condition.sources().size(); index++) {
            AlertCondition.Source source = condition.sources().get(index);
            try {
                PlatformSource read = new PlatformSource(
                        condition, index, wanted.whole().setting().threshold(), platform);
                if (judge.general(wanted, read)) {
                    sources.add(read);
                }
            } catch (PromqlException e) {
                problems.ofCondition(
                        wanted,
                        RecordingPool.path(source, index).key("expr"),
                        ExprText.problem(source.expr(), e),
                        null);
            }
        }
        return sources;
    }

    /** The source that each environment is watched by, where there is one that works. */
    private Map<String, PlatformSource> used(List<Wanted> on, Map<AlertCondition, List<PlatformSource>> sources) {
        Map<String, PlatformSource> used = new TreeMap<>();
        for (Wanted wanted : on) {
            sources.getOrDefault(wanted.condition(), List.of()).stream()
                    .filter(source -> source.servedIn(wanted.environment()))
                    .findFirst()
                    .filter(source -> judge.used(wanted, source))
                    .ifPresent(source -> used.put(wanted.environment().name(), source));
        }
        return used;
    }

    /** An alert that somebody names has to have something to read in at least one environment that names it. */
    private void reportUnserved(List<Wanted> on, Map<AlertCondition, List<PlatformSource>> sources) {
        List<Wanted> asking = on.stream().filter(Wanted::asked).toList();
        boolean nowhere = asking.stream()
                .noneMatch(wanted -> sources.getOrDefault(wanted.condition(), List.of()).stream()
                        .anyMatch(source -> source.servedIn(wanted.environment())));
        for (Wanted wanted : nowhere ? asking : List.<Wanted>of()) {
            List<PlatformSource> read = sources.getOrDefault(wanted.condition(), List.of());
            if (!read.isEmpty()) {
                problems.add(
                        AlertCode.ALERT,
                        wanted,
                        alert -> true,
                        ModelPath.ROOT,
                        "nothing exports what the alert reads: "
                                + read.stream().map(judge::needs).distinct().collect(Collectors.joining(", or ")),
                        "serve it, or set enabled: false");
            }
        }
    }

    // --- who it watches ------------------------------------------------------------------------------------------

    /** The targets that a source reads; one that another environment uses sees this one's targets too. */
    private static List<Target> targets(
            List<Wanted> all, PlatformSource source, Map<String, PlatformSource> used, WatchedTargets watching) {
        return all.stream()
                .flatMap(
                        wanted -> watching
                                .of(
                                        wanted,
                                        source,
                                        source == used.get(wanted.environment().name()))
                                .stream())
                .toList();
    }

    private List<Draft> drafts(
            PlatformSource source, List<Target> targets, List<Wanted> all, Map<String, PlatformSource> used) {
        if (targets.stream().anyMatch(target -> target.setting() != null)) {
            boolean byNode = source.condition().perHost()
                    && all.stream()
                            .flatMap(wanted -> wanted.whole().overrides().stream())
                            .anyMatch(override -> override.service() != null);
            return VariantMaker.byTarget(source, targets, byNode);
        }
        Map<String, AlertSetting> settings = new LinkedHashMap<>();
        all.stream()
                .filter(wanted -> source == used.get(wanted.environment().name()))
                .forEach(wanted -> settings.put(wanted.environment().name(), AlertSetting.of(wanted, source.source())));
        return VariantMaker.byEnvironment(source, settings, environments.size());
    }

    // --- what comes of it ----------------------------------------------------------------------------------------

    private AlertPlan plan(
            List<Wanted> on,
            Map<String, PlatformSource> used,
            List<Draft> drafts,
            Map<PlatformSource, List<Target>> watched,
            RuleMaker maker) {
        List<String> words = ScopeLabels.words(drafts.stream().map(Draft::scope).toList());
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            AlertSetting setting = draft.setting();
            Expr expr = draft.source().condition(draft.scope(), setting.threshold());
            judge.scoped(first(on, used, draft.source()), draft.source(), setting, expr);
            made.add(new Made(draft, maker.variant(draft, expr, words.get(i), drafts.size() == 1)));
        }
        made.sort(Comparator.comparing((Made one) -> one.variant().source())
                .thenComparing(one -> one.variant().scope().matchers().toString()));
        List<AlertVariant> variants = made.stream().map(Made::variant).toList();
        PlatformSource source = made.get(0).draft().source();
        List<Absence> missed = absences(watched);
        List<AlertRule> absences = missed.stream()
                .map(absence -> maker.absence(absence.said(), absence.environment(), absence.job(), absence.severity()))
                .toList();
        Wanted leading = first(on, used, source);
        AlertTests tests = new AlertTests(new Rehearsal(
                platform.metrics().lenient(), platform.recordings().recordings(), platform.interval()));
        tests.variants(made);
        tests.absences(missed, absences);
        tests.untested()
                .forEach(why -> problems.add(
                        AlertCode.UNTESTED,
                        leading,
                        alert -> alert.condition() != null,
                        source.path().key("expr"),
                        "no unit test shows when the alert fires: " + why,
                        null));
        return new AlertPlan(
                variants.get(0).rule().alert(),
                variants,
                absences,
                maker.instructions(
                        made.get(0).draft(), leading.texts(source.source()).steps()),
                tests.tests(),
                tests.untested());
    }

    /** A draft and what became of it. */
    record Made(Draft draft, AlertVariant variant) {}

    /** A job that is missed when it has no target left. */
    record Absence(String environment, String job, AlertCondition.Absence said, String severity) {}

    private static Wanted first(List<Wanted> on, Map<String, PlatformSource> used, PlatformSource source) {
        return on.stream()
                .filter(wanted -> source == used.get(wanted.environment().name()))
                .findFirst()
                .orElseThrow();
    }

    /** One rule for every environment and job that the alert watches, with the severity of its first target. */
    private static List<Absence> absences(Map<PlatformSource, List<Target>> watched) {
        Map<String, Absence> byKey = new TreeMap<>();
        watched.forEach((source, targets) -> {
            AlertCondition.Absence absence = source.condition().absence();
            for (Target target : absence == null ? List.<Target>of() : targets) {
                AlertSetting setting = target.setting();
                if (setting != null) {
                    String environment = target.labels().get("environment");
                    String job = target.labels().get("job");
                    byKey.putIfAbsent(
                            environment + " " + job,
                            new Absence(
                                    environment,
                                    job,
                                    absence,
                                    setting.severity().word()));
                }
            }
        });
        return List.copyOf(byKey.values());
    }
}
