package network.frameworks.generator.internal.check.prometheus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.PromqlException;
import network.frameworks.generator.internal.syntax.promql.PromqlParser;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.plan.Plan;

/** Proves that the matchers of an alert's rules divide its targets: each is watched by one rule, or by none if off. */
final class PartitionCheck {

    private static final Set<String> DIMENSIONS = Set.of("environment", "cluster", "role", "job", "node");

    private final Plan plan;
    private final List<Finding> findings;

    PartitionCheck(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void check(OutputFile file, Yaml root) {
        Map<String, List<Yaml>> rules = new TreeMap<>();
        for (Yaml group : root.get("groups").items()) {
            for (Yaml rule : group.get("rules").items()) {
                rules.computeIfAbsent(rule.get("alert").text(), name -> new ArrayList<>())
                        .add(rule);
            }
        }
        for (AlertPlan alert : plan.observability().alerts()) {
            check(file, alert, rules.getOrDefault(alert.name(), List.of()));
        }
    }

    private void check(OutputFile file, AlertPlan alert, List<Yaml> rules) {
        Set<List<String>> watched = new HashSet<>();
        alert.variants().forEach(variant -> watched.add(variant.scope().jobs()));
        boolean several =
                alert.variants().stream().map(AlertVariant::source).distinct().count() > 1;
        if (several || watched.size() > 1 || watched.contains(List.<String>of())) {
            // Several sources read different metrics; their rules are told apart by those. One that does not watch
            // targets one by one has nothing to divide.
            return;
        }
        check(file, alert, rules, new TreeSet<>(watched.iterator().next()));
    }

    private void check(OutputFile file, AlertPlan alert, List<Yaml> rules, SortedSet<String> jobs) {
        List<List<Matcher>> scopes = rules.stream().map(PartitionCheck::scope).toList();
        Map<Map<String, String>, Integer> kinds = kinds(jobs);
        int watched = 0;
        for (Map.Entry<Map<String, String>, Integer> kind : kinds.entrySet()) {
            long matching = scopes.stream()
                    .filter(scope -> scope.stream()
                            .allMatch(matcher -> matcher.accepts(kind.getKey().getOrDefault(matcher.label(), ""))))
                    .count();
            if (matching > 1) {
                findings.add(rules.get(0)
                        .finding(
                                file,
                                Code.PARTITION,
                                matching + " rules of " + alert.name() + " watch " + kind.getKey()));
            }
            watched += matching > 0 ? kind.getValue() : 0;
        }
        int wanted = alert.variants().stream()
                .mapToInt(variant -> variant.scope().targets())
                .sum();
        if (watched != wanted) {
            findings.add(new Finding(
                    file.path(),
                    1,
                    1,
                    Code.PARTITION,
                    "the rules of " + alert.name() + " watch " + watched + " targets, not " + wanted));
        }
    }

    /** The targets of the jobs, counted by the labels that a scope can look at. */
    private Map<Map<String, String>, Integer> kinds(Set<String> jobs) {
        Map<Map<String, String>, Integer> kinds = new java.util.HashMap<>();
        plan.environments()
                .forEach(environment -> environment.jobs().stream()
                        .filter(job -> jobs.contains(job.name()))
                        .forEach(job -> job.targets().forEach(target -> {
                            SortedMap<String, String> labels = new TreeMap<>(target.labels());
                            labels.put("job", job.name());
                            labels.keySet().retainAll(DIMENSIONS);
                            kinds.merge(labels, 1, Integer::sum);
                        })));
        return kinds;
    }

    /** The matchers of a rule on labels of targets; every selector of a rule has the same. */
    private static List<Matcher> scope(Yaml rule) {
        List<Matcher> matchers = new ArrayList<>();
        try {
            Expr expr = PromqlParser.parse(rule.get("expr").text());
            Promql.visit(expr, part -> {
                if (part instanceof Selector selector) {
                    selector.matchers().stream()
                            .filter(matcher -> DIMENSIONS.contains(matcher.label()))
                            .forEach(matchers::add);
                }
            });
        } catch (PromqlException e) {
            // What is no PromQL is a finding of its own; such a rule watches nothing.
            return List.of(Matcher.equal("job", ""));
        }
        return matchers;
    }
}
