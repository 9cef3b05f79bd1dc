package network.frameworks.generator.internal.syntax.promql;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of the result of an expression before it runs.
 *
 * @param kind what it gives
 * @param labels the labels that every sample of a vector may have and an annotation may rely on
 * @param open whether there may be others, because a selector does not name its metric
 * @param type {@code COUNTER} as long as the values are those of a raw counter
 */
public record Inferred(Kind kind, SortedSet<String> labels, boolean open, Metric.Type type) {

    public Inferred {
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    }

    static Inferred of(Kind kind) {
        return new Inferred(kind, Collections.emptySortedSet(), false, Metric.Type.GAUGE);
    }

    static Inferred vector(Collection<String> labels, boolean open) {
        return new Inferred(Kind.VECTOR, new TreeSet<>(labels), open, Metric.Type.GAUGE);
    }

    Inferred as(Kind other) {
        return new Inferred(other, labels, open, type);
    }

    Inferred as(Metric.Type other) {
        return new Inferred(kind, labels, open, other);
    }

    Inferred with(Collection<String> more) {
        SortedSet<String> all = new TreeSet<>(labels);
        all.addAll(more);
        return new Inferred(kind, all, open, type);
    }

    Inferred without(Collection<String> fewer) {
        SortedSet<String> rest = new TreeSet<>(labels);
        rest.removeAll(fewer);
        return new Inferred(kind, rest, open, type);
    }

    Inferred only(Collection<String> kept) {
        return new Inferred(kind, new TreeSet<>(kept), false, type);
    }

    /** What can be said of a sample that may come from either. */
    Inferred common(Inferred other) {
        SortedSet<String> shared = new TreeSet<>(open ? other.labels : labels);
        if (!open && !other.open) {
            shared.retainAll(other.labels);
        }
        return new Inferred(Kind.VECTOR, shared, open && other.open, type);
    }

    boolean has(String label) {
        return open || labels.contains(label);
    }
}
