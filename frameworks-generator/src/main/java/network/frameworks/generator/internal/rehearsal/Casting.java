package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metrics;

/** Finds one series for each selector of an expression, with labels that let them meet. */
public final class Casting {

    private static final String NAME = "__name__";
    private static final String BUCKET = "le";

    private final Metrics metrics;

    /**
     * @param metrics what is known of metrics: their types and labels
     */
    public Casting(Metrics metrics) {
        this.metrics = metrics;
    }

    /** The series, or none when a selector can match nothing that is known, or reads the buckets of a histogram. */
    public List<Line> lines(List<Selector> selectors) {
        SortedMap<String, String> shared = new TreeMap<>();
        selectors.forEach(selector -> wanted(selector).forEach(shared::putIfAbsent));
        Set<Line> lines = new LinkedHashSet<>();
        for (Selector selector : selectors) {
            Optional<Line> line = line(selector, shared);
            if (line.isEmpty()) {
                return List.of();
            }
            lines.add(line.get());
        }
        return List.copyOf(lines);
    }

    private Optional<Line> line(Selector selector, SortedMap<String, String> shared) {
        Optional<String> name = name(selector);
        Optional<Metric> metric = name.flatMap(metrics::find);
        if (metric.isEmpty() || metric.get().labels().contains(BUCKET)) {
            return Optional.empty();
        }
        SortedMap<String, String> labels = new TreeMap<>();
        for (String label : metric.get().labels()) {
            labels.put(label, shared.getOrDefault(label, "some-" + label));
        }
        labels.putAll(wanted(selector));
        boolean matches = selector.matchers().stream()
                .filter(matcher -> !matcher.label().equals(NAME))
                .allMatch(matcher -> matcher.accepts(labels.getOrDefault(matcher.label(), "")));
        boolean counter = metric.get().type() == Metric.Type.COUNTER;
        return matches ? Optional.of(new Line(Labels.of(name.get(), labels), counter)) : Optional.empty();
    }

    /** The metric that a selector names, or the first that its pattern matches. */
    private Optional<String> name(Selector selector) {
        if (!selector.metric().isEmpty()) {
            return Optional.of(selector.metric());
        }
        List<Matcher> patterns = selector.matchers().stream()
                .filter(matcher -> matcher.label().equals(NAME))
                .toList();
        return metrics.names().stream()
                .filter(candidate ->
                        !patterns.isEmpty() && patterns.stream().allMatch(pattern -> pattern.accepts(candidate)))
                .sorted()
                .findFirst();
    }

    /** The labels whose values a selector says. */
    private static SortedMap<String, String> wanted(Selector selector) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (Matcher matcher : selector.matchers()) {
            if (matcher.label().equals(NAME)) {
                continue;
            }
            if (matcher.operator() == Matcher.Operator.EQUAL) {
                labels.put(matcher.label(), matcher.value());
            } else if (matcher.operator() == Matcher.Operator.REGEX) {
                List<String> alternatives =
                        new ArrayList<>(List.of(matcher.value().split("\\|")));
                alternatives.removeIf(text -> !matcher.accepts(text));
                alternatives.stream().findFirst().ifPresent(text -> labels.put(matcher.label(), text));
            }
        }
        return labels;
    }
}
