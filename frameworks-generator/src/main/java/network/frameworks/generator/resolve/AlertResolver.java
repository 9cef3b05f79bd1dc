package network.frameworks.generator.resolve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.alert.AlertClasses;
import network.frameworks.generator.alert.AlertSource;
import network.frameworks.generator.alert.RuleMetrics;
import network.frameworks.generator.alert.UserExpression;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertPlan.Absence;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.ScrapeJob;
import network.frameworks.generator.plan.ScrapeTarget;
import network.frameworks.generator.resolve.ScopeResolver.Cell;
import network.frameworks.generator.resolve.ScopeResolver.Part;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.catalog.AlertCatalog;
import network.frameworks.model.catalog.AlertCatalog.AlertClass;
import org.jspecify.annotations.Nullable;

/** Decides which alert has which threshold where, for all environments together. */
final class AlertResolver {

    private static final String SCOPE_LABEL = "scope";

    private final AlertCatalog catalog;
    private final List<EnvironmentPlan> environments;
    private final RuleMetrics metrics;
    private final Duration interval;
    private final List<AlertProblem> problems;
    private final AlertClasses classes = new AlertClasses();
    private final OverrideMatcher overrides;

    AlertResolver(
            AlertCatalog catalog,
            List<EnvironmentPlan> environments,
            RuleMetrics metrics,
            Duration interval,
            List<AlertProblem> problems) {
        this.catalog = catalog;
        this.environments = environments;
        this.metrics = metrics;
        this.interval = interval;
        this.problems = problems;
        this.overrides = new OverrideMatcher(environments);
    }

    List<AlertPlan> resolve() {
        SortedSet<String> names = new TreeSet<>(catalog.names());
        environments.forEach(environment -> environment.model().alerts().forEach(alert -> names.add(alert.name())));
        List<AlertPlan> alerts = new ArrayList<>();
        for (String name : names) {
            boolean written = environments.stream()
                    .anyMatch(environment ->
                            named(environment, name).map(Alert::expr).isPresent());
            (written ? userAlert(name) : classAlert(name)).ifPresent(alerts::add);
        }
        return alerts;
    }

    private static Optional<Alert> named(EnvironmentPlan environment, String name) {
        return environment.model().alerts().stream()
                .filter(alert -> alert.name().equals(name))
                .findFirst();
    }

    // --- expressions of the user's own -------------------------------------------------------------------------

    private Optional<AlertPlan> userAlert(String name) {
        Map<AlertSetting, List<String>> bySetting = new LinkedHashMap<>();
        for (EnvironmentPlan environment : environments) {
            Alert alert = named(environment, name).filter(Alert::enabled).orElse(null);
            if (alert == null || alert.expr() == null) {
                continue;
            }
            AlertSetting setting = AlertSetting.of(alert, alert.expr());
            if (!alert.overrides().isEmpty()) {
                problem(environment, name, "overrides", "an alert with an expression of its own has no overrides");
            }
            List<String> found = UserExpression.problems(
                    alert.expr(), metrics, interval, List.of(setting.summary(), setting.description()));
            found.forEach(message -> problem(environment, name, "expr", message));
            if (found.isEmpty()) {
                bySetting.computeIfAbsent(setting, key -> new ArrayList<>()).add(environment.name());
            }
        }
        List<AlertVariant> variants = new ArrayList<>();
        bySetting.forEach((setting, names) -> {
            List<Matcher> scope = names.size() == environments.size()
                    ? List.of()
                    : List.of(ScopeResolver.matcher("environment", names, false));
            SortedMap<String, String> example = new TreeMap<>(Map.of("environment", names.get(0)));
            variants.add(setting.variant(scope, labels(setting, scope, bySetting.size() > 1), example, 0));
        });
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlertPlan(name, null, sorted(variants), List.of()));
    }

    // --- bundled classes ---------------------------------------------------------------------------------------

    /** A target in short: its labels, job included, and what the alert does for it. */
    private record Watched(
            SortedMap<String, String> labels, @Nullable AlertSetting setting) {}

    private Optional<AlertPlan> classAlert(String name) {
        String className = environments.stream()
                .flatMap(environment -> named(environment, name).stream())
                .map(Alert::alertClass)
                .filter(candidate -> candidate != null)
                .findFirst()
                .orElse(name);
        Optional<AlertClass> defaults = catalog.find(className);
        Optional<network.frameworks.generator.alert.AlertClass> alertClass = classes.find(className);
        if (defaults.isEmpty() || alertClass.isEmpty()) {
            return Optional.empty();
        }
        List<AlertSource> sources = alertClass.get().sources(metrics.served());
        Map<String, List<Watched>> bySource = new TreeMap<>();
        for (EnvironmentPlan environment : environments) {
            Optional<AlertSource> source = sources.stream()
                    .filter(candidate -> environment.jobs().stream()
                            .anyMatch(job -> candidate.jobs().contains(job.name())))
                    .findFirst();
            if (source.isEmpty()) {
                named(environment, name)
                        .filter(Alert::enabled)
                        .ifPresent(alert -> problem(
                                environment,
                                name,
                                "",
                                "nothing in this environment exports what the alert reads: "
                                        + alertClass.get().needs() + "; serve it there or set enabled: false"));
            }
            // A source that another environment uses sees this one's targets too, so they must be told apart.
            for (AlertSource candidate : sources) {
                boolean used = source.isPresent() && candidate.equals(source.get());
                bySource.computeIfAbsent(candidate.name(), key -> new ArrayList<>())
                        .addAll(watched(environment, name, candidate, used, defaults.get()));
            }
        }
        List<AlertVariant> variants = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        for (AlertSource source : sources) {
            List<Watched> watched = bySource.getOrDefault(source.name(), List.of());
            variants.addAll(variants(source, watched, usesNodes(name)));
            absences.addAll(absences(source, watched));
        }
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlertPlan(name, className, sorted(relabelled(variants)), absences));
    }

    private List<Watched> watched(
            EnvironmentPlan environment, String name, AlertSource source, boolean used, AlertClass defaults) {
        Alert alert = named(environment, name).orElse(Alert.builder(name).build());
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
        List<AlertOverride> unused = new ArrayList<>(alert.overrides());
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
                    override.ifPresent(unused::remove);
                    setting = override.map(base::with).orElse(base);
                }
                watched.add(new Watched(labels, setting));
            }
        }
        if (on) {
            unused.forEach(override -> problem(
                    environment,
                    name,
                    "overrides",
                    "the override for " + OverrideMatcher.words(override) + " matches nothing that the alert watches"));
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
                .flatMap(environment -> named(environment, name).stream())
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

    // --- labels and order --------------------------------------------------------------------------------------

    /** Several rules of one name need a label that tells them apart. */
    private static List<AlertVariant> relabelled(List<AlertVariant> variants) {
        if (variants.size() == 1) {
            return variants;
        }
        return variants.stream()
                .map(variant -> new AlertVariant(
                        variant.source(),
                        variant.scope(),
                        variant.expr(),
                        variant.threshold(),
                        variant.forDuration(),
                        variant.keepFiringFor(),
                        variant.severity(),
                        withScope(variant.labels(), variant.scope()),
                        variant.summary(),
                        variant.description(),
                        variant.example(),
                        variant.targets()))
                .toList();
    }

    private static SortedMap<String, String> labels(AlertSetting setting, List<Matcher> scope, boolean several) {
        return several ? withScope(setting.labels(), scope) : setting.labels();
    }

    private static SortedMap<String, String> withScope(SortedMap<String, String> labels, List<Matcher> scope) {
        SortedMap<String, String> all = new TreeMap<>(labels);
        all.put(SCOPE_LABEL, words(scope));
        return all;
    }

    /** The scope in words, for example {@code role is not media}. */
    private static String words(List<Matcher> scope) {
        if (scope.isEmpty()) {
            return "all";
        }
        return scope.stream()
                .map(matcher -> {
                    boolean negative = Set.of(Matcher.Operator.NOT_EQUAL, Matcher.Operator.NOT_REGEX)
                            .contains(matcher.operator());
                    return matcher.label()
                            + (negative ? " not " : " ")
                            + matcher.value().replace("|", negative ? " nor " : " or ");
                })
                .collect(Collectors.joining(", "));
    }

    private static List<AlertVariant> sorted(List<AlertVariant> variants) {
        return variants.stream()
                .sorted(Comparator.comparing((AlertVariant variant) -> variant.source())
                        .thenComparing(variant -> variant.scope().toString()))
                .toList();
    }

    private void problem(EnvironmentPlan environment, String alert, String field, String message) {
        problems.add(new AlertProblem(environment.name(), alert, field, message));
    }
}
