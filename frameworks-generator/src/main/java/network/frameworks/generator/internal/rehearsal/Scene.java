package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;

/**
 * Series that go from calm to bad and back.
 *
 * @param word what is special about them
 * @param lines the series
 * @param calm what they do at first and at last
 * @param bad what they do in between
 */
record Scene(String word, List<Line> lines, Act calm, Act bad) {

    Scene {
        lines = List.copyOf(lines);
    }

    /** The same with series of their own, told from others by some labels. */
    Scene apart(Set<String> labels) {
        List<Line> own = new ArrayList<>();
        for (Line line : lines) {
            Labels named = line.labels();
            for (String label : labels) {
                String value = named.get(label);
                named = value.isEmpty() ? named : named.with(label, value + "-" + word);
            }
            own.add(line.with(named));
        }
        return new Scene(word, own, calm, bad);
    }

    /** This and the series of another; what both have alike is there once. */
    Scene and(Scene other) {
        Scene both = this;
        for (int i = 0; i < other.lines.size(); i++) {
            int index = lines.indexOf(other.lines.get(i));
            boolean alike = index >= 0
                    && calm.levels().get(index).equals(other.calm.levels().get(i))
                    && bad.levels().get(index).equals(other.bad.levels().get(i));
            if (!alike) {
                both = both.and(
                        other.lines.get(i),
                        other.calm.levels().get(i),
                        other.bad.levels().get(i));
            }
        }
        return both;
    }

    /** This and one more series. */
    Scene and(Line line, Level whenCalm, Level whenBad) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Scene(word, more, calm.and(whenCalm), bad.and(whenBad));
    }

    /** The same with one series under other labels. */
    Scene with(int line, Labels labels) {
        List<Line> others = new ArrayList<>(lines);
        others.set(line, lines.get(line).with(labels));
        return new Scene(word, others, calm, bad);
    }

    /** The same under another word. */
    Scene named(String other) {
        return new Scene(other, lines, calm, bad);
    }

    /** Whether no series stands in it twice. */
    boolean distinct() {
        return lines.stream().map(Line::labels).distinct().count() == lines.size();
    }
}
