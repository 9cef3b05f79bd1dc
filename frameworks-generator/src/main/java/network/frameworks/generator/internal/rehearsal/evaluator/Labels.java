package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The labels of a series, its name among them as {@code __name__}. A label without a value is no label.
 *
 * @param values the values by name
 */
public record Labels(SortedMap<String, String> values) {

    /** The label that holds the name of the metric. */
    public static final String NAME = "__name__";

    /** No labels. */
    public static final Labels NONE = new Labels(new TreeMap<>());

    public Labels {
        SortedMap<String, String> kept = new TreeMap<>(values);
        kept.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableSortedMap(kept);
    }

    /** The labels of a series of a metric. */
    public static Labels of(String metric, Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(others);
        all.put(NAME, metric);
        return new Labels(all);
    }

    /** The value of a label, or an empty text. */
    public String get(String label) {
        return values.getOrDefault(label, "");
    }

    /** The same with one label set, or taken away when the value is empty. */
    public Labels with(String label, String value) {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.put(label, value);
        return new Labels(all);
    }

    /** The same without some labels. */
    public Labels without(Collection<String> labels) {
        SortedMap<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeAll(labels);
        return new Labels(rest);
    }

    /** The same without the name of the metric. */
    public Labels withoutName() {
        return without(Collections.singleton(NAME));
    }

    /** Only some of the labels. */
    public Labels only(Collection<String> labels) {
        SortedMap<String, String> rest = new TreeMap<>(values);
        rest.keySet().retainAll(labels);
        return new Labels(rest);
    }
}
