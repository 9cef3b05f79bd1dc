package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.alert.ServedMetrics;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Promql;

/** Looks into selectors, and holds them to jobs and to a part of the platform. */
final class Selectors {

    private static final String NAME = "__name__";
    private static final String JOB = "job";
    private static final String SPECIAL = "\\.+*?()|[]{}^$";

    private final ServedMetrics served;

    Selectors(ServedMetrics served) {
        this.served = served;
    }

    /** The selectors of an expression, in the order of the text. */
    static List<Selector> in(Expr expr) {
        List<Selector> selectors = new ArrayList<>();
        Promql.visit(expr, part -> {
            if (part instanceof Selector selector) {
                selectors.add(selector);
            }
        });
        return selectors;
    }

    /** The metric that a selector names, or empty when it names it by a pattern or not at all. */
    static Optional<String> metric(Selector selector) {
        if (!selector.metric().isEmpty()) {
            return Optional.of(selector.metric());
        }
        return selector.matchers().stream()
                .filter(matcher -> matcher.label().equals(NAME) && matcher.operator() == Matcher.Operator.EQUAL)
                .map(Matcher::value)
                .findFirst();
    }

    /** The jobs that export what a selector reads, as far as its own matchers allow them. */
    SortedSet<String> jobs(Selector selector) {
        SortedSet<String> jobs = new TreeSet<>();
        Optional<String> metric = metric(selector);
        if (metric.isPresent()) {
            jobs.addAll(served.exporters(metric.get()));
        } else {
            served.names().stream()
                    .filter(name -> selector.matchers().stream()
                            .filter(matcher -> matcher.label().equals(NAME))
                            .allMatch(matcher -> matcher.accepts(name)))
                    .filter(name -> !ServedMetrics.ofEveryTarget(name))
                    .forEach(name -> jobs.addAll(served.exporters(name)));
        }
        jobs.removeIf(job ->
                selector.matchers().stream().anyMatch(matcher -> matcher.label().equals(JOB) && !matcher.accepts(job)));
        return jobs;
    }

    /** A selector held to jobs, unless it says itself which it wants. */
    static Selector held(Selector selector, Collection<String> jobs) {
        boolean says =
                selector.matchers().stream().anyMatch(matcher -> matcher.label().equals(JOB));
        if (says || jobs.isEmpty()) {
            return selector;
        }
        List<Matcher> matchers = new ArrayList<>(List.of(oneOf(JOB, jobs)));
        matchers.addAll(selector.matchers());
        return new Selector(selector.metric(), matchers);
    }

    /** A selector held to a part of the platform; what that part says of jobs stands in front of everything. */
    static Selector scoped(Selector selector, List<Matcher> scope) {
        List<Matcher> matchers = new ArrayList<>();
        scope.stream().filter(matcher -> matcher.label().equals(JOB)).forEach(matchers::add);
        matchers.addAll(selector.matchers());
        scope.stream().filter(matcher -> !matcher.label().equals(JOB)).forEach(matchers::add);
        return new Selector(selector.metric(), matchers);
    }

    /** A matcher for one of several values: equality where there is one value, else a regular expression. */
    static Matcher oneOf(String label, Collection<String> values) {
        if (values.size() == 1) {
            return Matcher.equal(label, values.iterator().next());
        }
        return Matcher.regex(
                label, values.stream().sorted().map(Selectors::quote).collect(Collectors.joining("|")));
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
