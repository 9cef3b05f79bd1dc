package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.rehearsal.Rehearsal;
import network.frameworks.generator.internal.rehearsal.RehearsedRule;
import network.frameworks.generator.internal.resolve.alert.OneAlert.Absence;
import network.frameworks.generator.internal.resolve.alert.OneAlert.Made;
import network.frameworks.generator.plan.AlertRule;
import network.frameworks.generator.plan.AlertTest;

/** Has the rules of an alert rehearsed, one after the other; those that look for lost jobs together. */
final class AlertTests {

    private final Rehearsal rehearsal;
    private final List<AlertTest> tests = new ArrayList<>();
    private final List<String> untested = new ArrayList<>();

    AlertTests(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Every test so far. */
    List<AlertTest> tests() {
        return List.copyOf(tests);
    }

    /** Why some rule has no test. */
    List<String> untested() {
        return untested.stream().distinct().toList();
    }

    private void add(Rehearsal.Outcome outcome) {
        tests.addAll(outcome.tests());
        untested.addAll(outcome.reasons());
    }

    /** Rehearses the variants of an alert. */
    void variants(List<Made> all) {
        List<RehearsedRule> rules = all.stream().map(AlertTests::rule).toList();
        for (int i = 0; i < all.size(); i++) {
            add(rehearsal.rehearse(
                    title(all.get(i)), rules.get(i), rules, all.get(i).draft().example()));
        }
    }

    private static RehearsedRule rule(Made made) {
        AlertSetting setting = made.draft().setting();
        return RehearsedRule.of(
                made.variant().rule(), setting.filled(setting.summary()), setting.filled(setting.description()));
    }

    private static String title(Made made) {
        String scope = made.draft().scope().stream()
                .map(matcher -> matcher.label() + matcher.operator().sign() + matcher.value())
                .collect(Collectors.joining(" ", " ", ""));
        return made.variant().rule().alert() + (made.draft().scope().isEmpty() ? "" : scope);
    }

    /** In each environment all jobs lose their targets at once, but Prometheus still sees something else there. */
    void absences(List<Absence> absences, List<AlertRule> rules) {
        List<RehearsedRule> all = new ArrayList<>();
        SortedMap<String, List<RehearsedRule>> byEnvironment = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Absence absence = absences.get(i);
            RehearsedRule rule = RehearsedRule.of(
                    rules.get(i), absence.said().summary(), absence.said().description());
            all.add(rule);
            byEnvironment
                    .computeIfAbsent(absence.environment(), name -> new ArrayList<>())
                    .add(rule);
        }
        byEnvironment.forEach((environment, missing) -> add(rehearsal.together(
                missing.get(0).rule().alert() + " in " + environment,
                missing,
                all,
                new TreeMap<>(Map.of("environment", environment)))));
    }
}
