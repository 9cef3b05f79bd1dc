package network.frameworks.generator.resolve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.alert.RuleMetrics;
import network.frameworks.generator.alert.UserExpression;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.model.Alert;

/** Judges alerts with an expression of the user's own and holds them to the environments that have them. */
final class UserAlertResolver {

    private final List<EnvironmentPlan> environments;
    private final RuleMetrics metrics;
    private final Duration interval;
    private final List<AlertProblem> problems;

    UserAlertResolver(
            List<EnvironmentPlan> environments, RuleMetrics metrics, Duration interval, List<AlertProblem> problems) {
        this.environments = environments;
        this.metrics = metrics;
        this.interval = interval;
        this.problems = problems;
    }

    Optional<AlertPlan> resolve(String name) {
        Map<AlertSetting, List<String>> bySetting = new LinkedHashMap<>();
        for (EnvironmentPlan environment : environments) {
            AlertResolver.named(environment, name)
                    .filter(Alert::enabled)
                    .flatMap(alert -> setting(environment, alert))
                    .ifPresent(setting -> bySetting
                            .computeIfAbsent(setting, key -> new ArrayList<>())
                            .add(environment.name()));
        }
        List<AlertVariant> variants = new ArrayList<>();
        bySetting.forEach((setting, names) -> {
            List<Matcher> scope = names.size() == environments.size()
                    ? List.of()
                    : List.of(ScopeResolver.matcher("environment", names, false));
            SortedMap<String, String> example = new TreeMap<>(Map.of("environment", names.get(0)));
            variants.add(setting.variant(scope, setting.labels(), example, 0));
        });
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(new AlertPlan(name, null, ScopeLabels.sorted(variants), List.of(), List.of()));
    }

    /** The setting, or empty when the expression cannot work. */
    private Optional<AlertSetting> setting(EnvironmentPlan environment, Alert alert) {
        String expr = alert.expr();
        if (expr == null) {
            return Optional.empty();
        }
        AlertSetting setting = AlertSetting.of(alert, expr);
        if (!alert.overrides().isEmpty()) {
            problem(environment, alert, "overrides", "an alert with an expression of its own has no overrides");
        }
        List<String> found =
                UserExpression.problems(expr, metrics, interval, List.of(setting.summary(), setting.description()));
        found.forEach(message -> problem(environment, alert, "expr", message));
        return found.isEmpty() ? Optional.of(setting) : Optional.empty();
    }

    private void problem(EnvironmentPlan environment, Alert alert, String field, String message) {
        problems.add(new AlertProblem(environment.name(), alert.name(), field, message));
    }
}
