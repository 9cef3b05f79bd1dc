package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The labels of a series, its name among them as {@code __name__}. A label without a value is no label. */
public final class Labels {

    /** The label that holds the name of the metric. */
    public static final String NAME = "__name__";

    /** No labels. */
    public static final Labels NONE = new Labels(new TreeMap<>());

    private final TreeMap<String, String> values;
    private final int hash;

    /** Takes over a map that nobody else changes. */
    private Labels(TreeMap<String, String> values) {
        this.values = values;
        this.hash = values.hashCode();
    }

    /** The labels of a map. */
    public static Labels of(Map<String, String> values) {
        TreeMap<String, String> kept = new TreeMap<>(values);
        kept.values().removeIf(String::isEmpty);
        return new Labels(kept);
    }

    /** The labels of a series of a metric. */
    public static Labels of(String metric, Map<String, String> others) {
        TreeMap<String, String> all = new TreeMap<>(others);
        all.values().removeIf(String::isEmpty);
        all.put(NAME, metric);
        return new Labels(all);
    }

    /** The values by name. */
    public SortedMap<String, String> values() {
        return Collections.unmodifiableSortedMap(values);
    }

    /** The value of a label, or an empty text. */
    public String get(String label) {
        return values.getOrDefault(label, "");
    }

    /** The same with one label set, or taken away when the value is empty. */
    public Labels with(String label, String value) {
        TreeMap<String, String> all = new TreeMap<>(values);
        if (value.isEmpty()) {
            all.remove(label);
        } else {
            all.put(label, value);
        }
        return new Labels(all);
    }

    /** The same without some labels. */
    public Labels without(Collection<String> labels) {
        TreeMap<String, String> rest = new TreeMap<>(values);
        labels.forEach(rest::remove);
        return new Labels(rest);
    }

    /** The same without the name of the metric. */
    public Labels withoutName() {
        return values.containsKey(NAME) ? without(Collections.singleton(NAME)) : this;
    }

    /** Only some of the labels. */
    public Labels only(Collection<String> labels) {
        TreeMap<String, String> rest = new TreeMap<>();
        for (String label : labels) {
            String value = values.get(label);
            if (value != null) {
                rest.put(label, value);
            }
        }
        return new Labels(rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Labels labels && hash == labels.hash && values.equals(labels.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
