package network.frameworks.model.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How what a model says is laid over what a pack says. */
final class Layers {
    private Layers() {}

    static <T> @Nullable T first(@Nullable T upper, @Nullable T lower) {
        return upper != null ? upper : lower;
    }

    static <T> List<T> first(List<T> upper, List<T> lower) {
        return upper.isEmpty() ? lower : upper;
    }

    /**
     * Two lists as one. What has the name of something below takes its place there; what is new comes after that
     * which stands before it in the upper list, or else at the end.
     */
    static <T> List<T> merge(List<T> upper, List<T> lower, Function<T, String> name, BinaryOperator<T> over) {
        List<T> merged = new ArrayList<>(lower);
        int next = -1;
        for (T item : upper) {
            int place = indexOf(merged, name.apply(item), name);
            if (place >= 0) {
                merged.set(place, over.apply(item, merged.get(place)));
                next = place + 1;
            } else {
                next = next < 0 ? merged.size() : next;
                merged.add(next, item);
                next++;
            }
        }
        return merged;
    }

    private static <T> int indexOf(List<T> items, String wanted, Function<T, String> name) {
        for (int index = 0; index < items.size(); index++) {
            if (name.apply(items.get(index)).equals(wanted)) {
                return index;
            }
        }
        return -1;
    }
}
