package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Metric;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;
import network.frameworks.generator.internal.syntax.promql.Metrics;

/**
 * Finds series for the selectors of an expression, with labels that let them meet: one for each set of selectors that
 * some series belongs to.
 */
final class Casting {

    private static final String NAME = "__name__";
    private static final String BOUND = "le";
    private static final String BUCKET = "_bucket";
    private static final int MOST = 256;

    private final Metrics metrics;
    private final Reach reach;
    private final SortedMap<String, String> shared;

    /**
     * @param metrics what is known of metrics: their types and labels
     * @param reach what the expression looks at
     * @param target labels of a target that the expression is for
     */
    Casting(Metrics metrics, Reach reach, SortedMap<String, String> target) {
        this.metrics = metrics;
        this.reach = reach;
        this.shared = new TreeMap<>(target);
        for (Selector selector : reach.selectors()) {
            for (Matcher matcher : selector.matchers()) {
                String own = shared.get(matcher.label());
                boolean fits = own != null && matcher.accepts(own);
                if (!fits && !matcher.label().equals(NAME)) {
                    samples(matcher).stream()
                            .filter(matcher::accepts)
                            .findFirst()
                            .ifPresent(value -> shared.put(matcher.label(), value));
                }
            }
        }
    }

    /** How the buckets of a histogram lie. */
    enum Layout {
        /** All fast observations are below the largest number of the expression that has room there. */
        NUMBER,
        /** Fast observations are far below every number. */
        TINY
    }

    /**
     * The series, or none when a selector can match nothing that is known.
     *
     * @param twins whether there are two series where one would do
     */
    List<Line> lines(Layout layout, boolean twins) {
        Map<String, List<Selector>> byMetric = new LinkedHashMap<>();
        for (Selector selector : reach.selectors()) {
            Optional<String> name = name(selector);
            if (name.isEmpty()) {
                return List.of();
            }
            byMetric.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(selector);
        }
        Set<Line> lines = new LinkedHashSet<>();
        for (Map.Entry<String, List<Selector>> entry : byMetric.entrySet()) {
            List<Line> found = lines(entry.getKey(), entry.getValue(), layout);
            if (found.isEmpty()) {
                return List.of();
            }
            lines.addAll(found);
            for (Line line : twins ? found : List.<Line>of()) {
                lines.add(line.with(line.series(1, 0).without(Set.of(line.kind() == Line.Kind.BUCKETS ? BOUND : ""))));
            }
        }
        return List.copyOf(lines);
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

    private List<Line> lines(String name, List<Selector> selectors, Layout layout) {
        Optional<Metric> known = metrics.find(name);
        SortedSet<String> labels = new TreeSet<>(known.map(Metric::labels).orElse(Collections.emptySortedSet()));
        boolean buckets = name.endsWith(BUCKET) && labels.remove(BOUND);
        labels.remove(BOUND);
        Line.Kind kind = buckets
                ? Line.Kind.BUCKETS
                : known.filter(metric -> metric.type() == Type.COUNTER).isPresent()
                        ? Line.Kind.COUNTER
                        : Line.Kind.GAUGE;
        Map<Set<Integer>, Line> bySelectors = new LinkedHashMap<>();
        for (SortedMap<String, String> choice : choices(labels, selectors, buckets)) {
            Set<Integer> matching = matching(selectors, choice, buckets);
            if (!matching.isEmpty()) {
                bySelectors.computeIfAbsent(
                        matching,
                        key -> new Line(
                                Labels.of(name, choice),
                                kind,
                                buckets ? bounds(name, selectors, layout) : List.of(),
                                counted(labels, selectors)));
            }
        }
        Set<Integer> covered = new TreeSet<>();
        bySelectors.keySet().forEach(covered::addAll);
        return covered.size() < selectors.size() ? List.of() : List.copyOf(bySelectors.values());
    }

    // --- labels --------------------------------------------------------------------------------------------------

    /** Labels for every combination of values that the selectors can tell apart. */
    private List<SortedMap<String, String>> choices(
            SortedSet<String> labels, List<Selector> selectors, boolean buckets) {
        SortedMap<String, String> usual = new TreeMap<>();
        labels.forEach(label -> usual.put(label, shared.getOrDefault(label, "some-" + label)));
        SortedSet<String> told = new TreeSet<>();
        selectors.forEach(selector -> selector.matchers().forEach(matcher -> told.add(matcher.label())));
        told.remove(NAME);
        if (buckets) {
            told.remove(BOUND);
        }
        List<SortedMap<String, String>> choices = List.of(usual);
        for (String label : told) {
            List<SortedMap<String, String>> longer = new ArrayList<>();
            for (SortedMap<String, String> choice : choices) {
                for (String value : candidates(label, selectors)) {
                    SortedMap<String, String> more = new TreeMap<>(choice);
                    more.put(label, value);
                    if (longer.size() < MOST) {
                        longer.add(more);
                    }
                }
            }
            choices = longer;
        }
        return choices;
    }

    /** The usual value first, then what matchers name, then another, then none. */
    private Collection<String> candidates(String label, List<Selector> selectors) {
        Set<String> values = new LinkedHashSet<>();
        values.add(shared.getOrDefault(label, "some-" + label));
        selectors.stream()
                .flatMap(selector -> selector.matchers().stream())
                .filter(matcher -> matcher.label().equals(label))
                .forEach(matcher -> values.addAll(samples(matcher)));
        values.add("some-" + label);
        values.add("");
        return values;
    }

    private static List<String> samples(Matcher matcher) {
        return matcher.operator().regex() ? RegexSamples.of(matcher.value()) : List.of(matcher.value());
    }

    private static Set<Integer> matching(List<Selector> selectors, SortedMap<String, String> choice, boolean buckets) {
        Set<Integer> matching = new TreeSet<>();
        for (int i = 0; i < selectors.size(); i++) {
            boolean matches = selectors.get(i).matchers().stream()
                    .filter(matcher -> !matcher.label().equals(NAME))
                    .filter(matcher -> !buckets || !matcher.label().equals(BOUND))
                    .allMatch(matcher -> matcher.accepts(choice.getOrDefault(matcher.label(), "")));
            if (matches) {
                matching.add(i);
            }
        }
        return matching;
    }

    /** The label that tells copies apart: the instance, or another that no selector speaks of. */
    private static String counted(SortedSet<String> labels, List<Selector> selectors) {
        SortedSet<String> free = new TreeSet<>(labels);
        selectors.forEach(selector -> selector.matchers().forEach(matcher -> free.remove(matcher.label())));
        if (free.contains("instance")) {
            return "instance";
        }
        return free.stream().findFirst().orElse("copy");
    }

    // --- buckets -------------------------------------------------------------------------------------------------

    /** The buckets that selectors name and two at least: fast observations lie in the smallest, slow ones in the last. */
    private List<BigDecimal> bounds(String name, List<Selector> selectors, Layout layout) {
        SortedSet<BigDecimal> bounds = new TreeSet<>();
        for (Selector selector : selectors) {
            for (Matcher matcher : selector.matchers()) {
                if (matcher.label().equals(BOUND)) {
                    for (String value : samples(matcher)) {
                        if (value.matches("[0-9]+(\\.[0-9]+)?")) {
                            bounds.add(new BigDecimal(value));
                        }
                    }
                }
            }
        }
        SortedSet<BigDecimal> numbers = new TreeSet<>(reach.numbers());
        numbers.removeIf(number -> number.signum() <= 0);
        BigDecimal top = largest(name)
                .orElseGet(() ->
                        numbers.isEmpty() ? BigDecimal.TEN : numbers.last().multiply(BigDecimal.valueOf(2)));
        bounds.add(top);
        SortedSet<BigDecimal> below = new TreeSet<>(numbers.headSet(top));
        if (layout == Layout.NUMBER && !below.isEmpty()) {
            bounds.add(below.last());
        } else {
            bounds.add(bounds.first().min(below.isEmpty() ? top : below.first()).movePointLeft(3));
        }
        if (bounds.size() < 2) {
            bounds.add(top.divide(BigDecimal.valueOf(2)));
        }
        return List.copyOf(bounds);
    }

    private Optional<BigDecimal> largest(String series) {
        return metrics.find(series).flatMap(metric -> Optional.ofNullable(metric.largestBound()));
    }
}
