package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Point;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Window;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Matcher;

/** Series in memory. Samples are added in the order of time. */
public final class SeriesStore {

    private final Map<Labels, Series> series = new LinkedHashMap<>();
    private final Map<Selector, List<Series>> selected = new HashMap<>();

    /** One series. */
    static final class Series {

        private final Labels labels;
        private final List<Point> points = new ArrayList<>();
        private final List<Boolean> ends = new ArrayList<>();

        private Series(Labels labels) {
            this.labels = labels;
        }

        Labels labels() {
            return labels;
        }

        private void add(long time, double value, boolean end) {
            points.add(new Point(time, value));
            ends.add(end);
        }

        /** The latest sample at a time, unless it is older than some other time or the series has ended. */
        Optional<Point> latest(long time, long notBefore) {
            int index = after(time) - 1;
            if (index < 0 || points.get(index).time() < notBefore || ends.get(index)) {
                return Optional.empty();
            }
            return Optional.of(points.get(index));
        }

        /** The samples from one time to another, both included. */
        List<Point> between(long from, long to) {
            List<Point> found = new ArrayList<>();
            for (int i = after(from - 1); i < points.size() && points.get(i).time() <= to; i++) {
                if (!ends.get(i)) {
                    found.add(points.get(i));
                }
            }
            return found;
        }

        /** The index of the first sample after a time. */
        private int after(long time) {
            int low = 0;
            int high = points.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (points.get(middle).time() > time) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }

    /** Adds a sample. */
    public void add(Labels labels, long time, double value) {
        series(labels).add(time, value, false);
    }

    /** Says that a series has ended. */
    public void end(Labels labels, long time) {
        series(labels).add(time, Double.NaN, true);
    }

    private Series series(Labels labels) {
        return series.computeIfAbsent(labels, fresh -> {
            selected.clear();
            return new Series(fresh);
        });
    }

    /** All samples of all series. */
    List<Window> windows() {
        return series.values().stream()
                .map(one -> new Window(one.labels, one.points))
                .toList();
    }

    /** The series that a selector matches. */
    List<Series> select(Selector selector) {
        return selected.computeIfAbsent(
                selector,
                wanted -> series.values().stream()
                        .filter(candidate -> matches(wanted, candidate.labels))
                        .toList());
    }

    private static boolean matches(Selector selector, Labels labels) {
        if (!selector.metric().isEmpty() && !selector.metric().equals(labels.get(Labels.NAME))) {
            return false;
        }
        for (Matcher matcher : selector.matchers()) {
            if (!matcher.accepts(labels.get(matcher.label()))) {
                return false;
            }
        }
        return true;
    }
}
