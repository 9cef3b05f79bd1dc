package network.frameworks.generator.internal.resolve.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds label matchers that tell the targets of one setting from all others.
 *
 * <p>Every setting gets rules whose matchers select its own targets and no other; where one conjunction of matchers
 * cannot say that, the setting is split by environment, then by cluster and further, until it can. So each target is
 * covered by exactly one rule.
 *
 * @param <S> a setting
 */
final class ScopeResolver<S> {

    private static final String JOB = "job";
    private static final List<String> SPLIT_ORDER = List.of("environment", "cluster", "role", JOB, "node");

    private final List<String> dimensions;
    private final boolean alwaysByJob;

    /**
     * @param dimensions the labels that targets can differ in, those to prefer first
     * @param alwaysByJob whether every scope has to name its jobs
     */
    ScopeResolver(List<String> dimensions, boolean alwaysByJob) {
        this.dimensions = dimensions;
        this.alwaysByJob = alwaysByJob;
    }

    /**
     * Targets that differ in none of the dimensions.
     *
     * @param labels the dimensions with their values
     * @param setting their setting, or null when the alert is off for them
     */
    record Cell<S>(Map<String, String> labels, @Nullable S setting) {}

    /**
     * A rule to be.
     *
     * @param setting the setting
     * @param matchers what selects its cells
     * @param cells the cells
     */
    record Part<S>(S setting, List<Matcher> matchers, List<Cell<S>> cells) {}

    List<Part<S>> partition(List<Cell<S>> cells) {
        Map<S, List<Cell<S>>> bySetting = new LinkedHashMap<>();
        for (Cell<S> cell : cells) {
            S setting = cell.setting();
            if (setting != null) {
                bySetting.computeIfAbsent(setting, key -> new ArrayList<>()).add(cell);
            }
        }
        List<Part<S>> parts = new ArrayList<>();
        bySetting.forEach((setting, inside) -> {
            List<Cell<S>> outside = cells.stream()
                    .filter(cell -> !setting.equals(cell.setting()))
                    .toList();
            cover(setting, inside, outside, parts);
        });
        return parts;
    }

    private void cover(S setting, List<Cell<S>> inside, List<Cell<S>> outside, List<Part<S>> parts) {
        for (List<String> labels : choices()) {
            Optional<List<Matcher>> matchers = matchers(labels, inside, outside);
            if (matchers.isPresent()) {
                parts.add(new Part<>(setting, matchers.get(), inside));
                return;
            }
        }
        String label = SPLIT_ORDER.stream()
                .filter(dimensions::contains)
                .filter(candidate -> values(candidate, inside).size() > 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("two settings for the same target"));
        inside.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.labels().get(label), java.util.TreeMap::new, Collectors.toList()))
                .values()
                .forEach(part -> {
                    List<Cell<S>> others = new ArrayList<>(outside);
                    inside.stream().filter(cell -> !part.contains(cell)).forEach(others::add);
                    cover(setting, part, others, parts);
                });
    }

    /** Sets of labels to tell targets apart by, the smallest first. */
    private List<List<String>> choices() {
        List<List<String>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << dimensions.size(); bits++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < dimensions.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(dimensions.get(i));
                }
            }
            if (!alwaysByJob || chosen.contains(JOB)) {
                all.add(chosen);
            }
        }
        all.sort(java.util.Comparator.comparingInt(List::size));
        return all;
    }

    private Optional<List<Matcher>> matchers(List<String> labels, List<Cell<S>> inside, List<Cell<S>> outside) {
        Map<String, SortedSet<String>> values = new LinkedHashMap<>();
        labels.forEach(label -> values.put(label, values(label, inside)));
        boolean selectsOther = outside.stream()
                .anyMatch(cell -> values.entrySet().stream()
                        .allMatch(
                                entry -> entry.getValue().contains(cell.labels().get(entry.getKey()))));
        if (selectsOther) {
            return Optional.empty();
        }
        List<Matcher> matchers = new ArrayList<>();
        values.forEach((label, own) -> {
            SortedSet<String> others = values(label, outside);
            boolean complement = labels.size() == 1 && !alwaysByJob && others.size() < own.size();
            matchers.add(complement ? matcher(label, others, true) : matcher(label, own, false));
        });
        return Optional.of(matchers);
    }

    private SortedSet<String> values(String label, List<Cell<S>> cells) {
        return cells.stream().map(cell -> cell.labels().get(label)).collect(Collectors.toCollection(TreeSet::new));
    }

    static Matcher matcher(String label, Collection<String> values, boolean negative) {
        if (values.size() == 1) {
            return new Matcher(
                    label,
                    negative ? Matcher.Operator.NOT_EQUAL : Matcher.Operator.EQUAL,
                    values.iterator().next());
        }
        // Names of environments, clusters, roles and jobs are RFC 1123 labels: nothing in them needs an escape.
        return new Matcher(
                label, negative ? Matcher.Operator.NOT_REGEX : Matcher.Operator.REGEX, String.join("|", values));
    }
}
