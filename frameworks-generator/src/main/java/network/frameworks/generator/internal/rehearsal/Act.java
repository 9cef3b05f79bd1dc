package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time in which every series keeps its level.
 *
 * @param levels the level of each series; one without a level is not there
 * @param ticks how many scrapes it lasts
 */
public record Act(List<Optional<BigDecimal>> levels, int ticks) {

    public Act {
        levels = List.copyOf(levels);
    }

    /** The same for another length. */
    public Act lasting(int others) {
        return new Act(levels, others);
    }

    /** The same with one series turned to another level. */
    Act with(int line, Optional<BigDecimal> level) {
        List<Optional<BigDecimal>> others = new ArrayList<>(levels);
        others.set(line, level);
        return new Act(others, ticks);
    }
}
