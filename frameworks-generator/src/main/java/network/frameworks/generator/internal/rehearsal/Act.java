package network.frameworks.generator.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * A time in which every series does the same all along.
 *
 * @param levels what each series does
 * @param ticks how many evaluations it lasts
 */
record Act(List<Level> levels, int ticks) {

    Act {
        levels = List.copyOf(levels);
    }

    /** The same for another length. */
    Act lasting(int others) {
        return new Act(levels, others);
    }

    /** The same with one series doing something else. */
    Act with(int line, Level level) {
        List<Level> others = new ArrayList<>(levels);
        others.set(line, level);
        return new Act(others, ticks);
    }

    /** The same with one more series. */
    Act and(Level level) {
        List<Level> more = new ArrayList<>(levels);
        more.add(level);
        return new Act(more, ticks);
    }
}
