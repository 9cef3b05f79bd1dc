package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;

/**
 * What a series does while nothing changes.
 *
 * @param motion in which way it moves
 * @param amount how much
 * @param copies how many series there are that do so, told apart by one label
 */
record Level(Motion motion, BigDecimal amount, int copies) {

    static final Level GONE = new Level(Motion.GONE, BigDecimal.ZERO, 0);

    static Level of(Motion motion, BigDecimal amount) {
        return new Level(motion, amount, 1);
    }

    /** The same with another amount. */
    Level at(BigDecimal other) {
        return new Level(motion, other, copies);
    }

    /** The same for more series or fewer. */
    Level times(int others) {
        return new Level(motion, amount, others);
    }
}
