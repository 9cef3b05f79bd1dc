package network.frameworks.generator.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.alert.AlertClasses;
import network.frameworks.generator.alert.AlertSource;
import network.frameworks.generator.alert.RuleMetrics;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertPlan.Absence;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.ScrapeTarget;
import network.frameworks.generator.resolve.ScopeResolver.Cell;
import network.frameworks.generator.resolve.ScopeResolver.Part;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.catalog.AlertCatalog.AlertClass;
import network.frameworks.model.catalog.Catalogs;
import org.jspecify.annotations.Nullable;

/** Decides the thresholds of an alert of a bundled class for every target it watches, in all environments. */
final class ClassAlertResolver {

    private final Catalogs catalogs;
    private final List<EnvironmentPlan> environments;
    private final RuleMetrics metrics;
    private final List<AlertProblem> problems;
    private final AlertClasses classes = new AlertClasses();
    private final OverrideMatcher overrides;

    ClassAlertResolver(
            Catalogs catalogs, List<EnvironmentPlan> environments, RuleMetrics metrics, List<AlertProblem> problems) {
        this.catalogs = catalogs;
        this.environments = environments;
        this.metrics = metrics;
        this.problems = problems;
        this.overrides = new OverrideMatcher(environments, catalogs.services());
    }

    /** A target in short: its labels, job included, and what the alert does for it. */
    private record Watched(
            SortedMap<String, String> labels, @Nullable AlertSetting setting) {}

    Optional<AlertPlan> resolve(String name) {
        String className = environments.stream()
                .flatMap(environment -> AlertResolver.named(environment, name).stream())
                .map(Alert::alertClass)
                .filter(candidate -> candidate != null)
                .findFirst()
                .orElse(name);
        Optional<AlertClass> defaults = catalogs.alerts().find(className);
        Optional<network.frameworks.generator.alert.AlertClass> alertClass = classes.find(className);
        if (defaults.isEmpty() || alertClass.isEmpty()) {
            return Optional.empty();
        }
        List<AlertSource> sources = alertClass.get().sources(metrics.served());
        Map<String, List<Watched>> bySource = new TreeMap<>();
        Set<AlertOverride> matched = new HashSet<>();
        for (EnvironmentPlan environment : environments) {
            Optional<AlertSource> source = source(environment, sources);
            // A source that another environment uses sees this one's targets too, so they must be told apart.
            for (AlertSource candidate : sources) {
                boolean used = source.isPresent() && candidate.equals(source.get());
                bySource.computeIfAbsent(candidate.name(), key -> new ArrayList<>())
                        .addAll(watched(environment, name, candidate, used, defaults.get(), matched));
            }
        }
        List<AlertVariant> variants = new ArrayList<>();
        List<SortedMap<String, String>> off = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        for (AlertSource source : sources) {
            List<Watched> watched = bySource.getOrDefault(source.name(), List.of());
            variants.addAll(variants(source, watched, usesNodes(name)));
            absences.addAll(absences(source, watched));
            boolean inUse =
                    variants.stream().anyMatch(variant -> variant.source().equals(source.name()));
            if (inUse) {
                off.addAll(off(watched));
            }
        }
        reportUnserved(name, sources, alertClass.get().needs());
        reportUnmatched(name, matched, bySource);
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlertPlan(name, className, ScopeLabels.sorted(variants), off, absences));
    }

    private List<Watched> watched(
            EnvironmentPlan environment,
            String name,
            AlertSource source,
            boolean used,
            AlertClass defaults,
            Set<AlertOverride> matched) {
        Alert alert = AlertResolver.named(environment, name)
                .orElse(Alert.builder(name).build());
        AlertSetting base = AlertSetting.of(
                defaults,
                source.name(),
                source.texts().map(AlertSource.Texts::summary).orElse(defaults.summary()),
                source.texts().map(AlertSource.Texts::description).orElse(defaults.description()),
                alert);
        boolean on = used && alert.enabled();
        if (on) {
            check(environment, name, source, base);
        }
        List<Watched> watched = new ArrayList<>();
        for (ScrapeJob job : environment.jobs()) {
            if (!source.jobs().contains(job.name())) {
                continue;
            }
            for (ScrapeTarget target : job.targets()) {
                SortedMap<String, String> labels = new TreeMap<>(target.labels());
                labels.put("job", job.name());
                AlertSetting setting = null;
                if (on) {
                    Optional<AlertOverride> override =
                            overrides.first(alert.overrides(), environment.name(), labels, source.perHost());
                    override.ifPresent(matched::add);
                    setting = override.map(base::with).orElse(base);
                }
                watched.add(new Watched(labels, setting));
            }
        }
        if (on) {
            alert.overrides().stream().distinct().forEach(override -> {
                if (override.threshold() != null) {
                    check(environment, name, source, base.with(override));
                }
            });
        }
        return watched;
    }

    private void check(EnvironmentPlan environment, String name, AlertSource source, AlertSetting setting) {
        if (setting.threshold() != null) {
            source.unreachable(setting.threshold())
                    .ifPresent(message -> problem(environment, name, "threshold", message));
        }
    }

    private boolean usesNodes(String name) {
        return environments.stream()
                .flatMap(environment -> AlertResolver.named(environment, name).stream())
                .flatMap(alert -> alert.overrides().stream())
                .anyMatch(override -> override.service() != null);
    }

    private List<AlertVariant> variants(AlertSource source, List<Watched> watched, boolean byService) {
        List<String> dimensions = new ArrayList<>(List.of("role", "cluster", "job", "environment"));
        if (source.perHost() && byService) {
            dimensions.add("node");
        }
        Map<Map<String, String>, List<Watched>> cells = new LinkedHashMap<>();
        for (Watched target : watched) {
            Map<String, String> key = new TreeMap<>(target.labels());
            key.keySet().retainAll(dimensions);
            cells.computeIfAbsent(key, labels -> new ArrayList<>()).add(target);
        }
        List<Cell<AlertSetting>> all = cells.entrySet().stream()
                .map(entry -> new Cell<>(entry.getKey(), entry.getValue().get(0).setting()))
                .toList();
        List<Part<AlertSetting>> parts =
                new ScopeResolver<AlertSetting>(dimensions, source.scopedByJob()).partition(all);
        return parts.stream()
                .map(part -> {
                    List<Watched> targets = part.cells().stream()
                            .flatMap(cell -> cells.get(cell.labels()).stream())
                            .toList();
                    SortedMap<String, String> example = targets.get(0).labels();
                    return part.setting()
                            .variant(part.matchers(), part.setting().labels(), example, targets.size());
                })
                .toList();
    }

    /** One target of each cluster that the alert is off for. */
    private static List<SortedMap<String, String>> off(List<Watched> watched) {
        Map<String, SortedMap<String, String>> byKind = new TreeMap<>();
        for (Watched target : watched) {
            if (target.setting() == null) {
                byKind.putIfAbsent(
                        target.labels().get("environment") + " "
                                + target.labels().get("cluster"),
                        target.labels());
            }
        }
        return List.copyOf(byKind.values());
    }

    private static List<Absence> absences(AlertSource source, List<Watched> watched) {
        if (source.absence("", "").isEmpty()) {
            return List.of();
        }
        Map<String, Absence> byKey = new TreeMap<>();
        for (Watched target : watched) {
            if (target.setting() != null) {
                String environment = target.labels().get("environment");
                String job = target.labels().get("job");
                byKey.putIfAbsent(
                        environment + " " + job,
                        new Absence(
                                environment, job, target.setting().severity().word()));
            }
        }
        return List.copyOf(byKey.values());
    }

    /** An alert that somebody names has to have something to read in at least one environment that names it. */
    private void reportUnserved(String name, List<AlertSource> sources, String needs) {
        List<EnvironmentPlan> wanting = environments.stream()
                .filter(environment -> AlertResolver.named(environment, name)
                        .filter(Alert::enabled)
                        .isPresent())
                .toList();
        if (wanting.stream()
                .noneMatch(environment -> source(environment, sources).isPresent())) {
            wanting.forEach(environment -> problem(
                    environment,
                    name,
                    "",
                    "nothing exports what the alert reads: " + needs + "; serve it, or set enabled: false"));
        }
    }

    /** An override that matches nothing anywhere is a mistake; one that only some environments need is not. */
    private void reportUnmatched(String name, Set<AlertOverride> matched, Map<String, List<Watched>> bySource) {
        Set<AlertOverride> told = new HashSet<>(matched);
        boolean on = bySource.values().stream().flatMap(List::stream).anyMatch(target -> target.setting() != null);
        for (EnvironmentPlan environment : environments) {
            Alert alert = AlertResolver.named(environment, name).orElse(null);
            if (alert == null || !alert.enabled() || !on) {
                continue;
            }
            alert.overrides().stream()
                    .filter(told::add)
                    .forEach(override -> problem(
                            environment,
                            name,
                            "overrides",
                            "the override for " + OverrideMatcher.words(override)
                                    + " matches nothing that the alert watches"));
        }
    }

    private static Optional<AlertSource> source(EnvironmentPlan environment, List<AlertSource> sources) {
        return sources.stream()
                .filter(candidate -> environment.jobs().stream()
                        .anyMatch(job -> candidate.jobs().contains(job.name())))
                .findFirst();
    }

    private void problem(EnvironmentPlan environment, String alert, String field, String message) {
        problems.add(new AlertProblem(environment.name(), alert, field, message));
    }
}
