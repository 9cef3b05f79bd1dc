package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException;
import network.frameworks.generator.internal.syntax.promql.Expr;

/**
 * Finds levels of series between which a condition begins to hold: two acts that differ in one series, as little as
 * they can.
 *
 * <p>Every series in turn tries levels near the numbers of the condition, beside others that stay. Between one that
 * makes the condition hold and one that does not, halving finds two neighbours.
 */
public final class ConditionSearch {

    private static final List<BigDecimal> STARTS =
            List.of(BigDecimal.valueOf(100), BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.valueOf(1_000_000));
    private static final List<BigDecimal> ALWAYS = List.of(
            BigDecimal.valueOf(-1),
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.valueOf(10),
            BigDecimal.valueOf(100),
            BigDecimal.valueOf(1_000),
            BigDecimal.valueOf(1_000_000),
            BigDecimal.valueOf(1_000_000_000_000L));
    private static final int FINE = 3;

    private final Expr condition;
    private final List<Line> lines;
    private final Duration interval;
    private final Reach reach;
    private final int settled;

    /**
     * @param condition the condition
     * @param lines the series that it reads
     * @param interval the time between two scrapes
     */
    public ConditionSearch(Expr condition, List<Line> lines, Duration interval) {
        this.condition = condition;
        this.lines = List.copyOf(lines);
        this.interval = interval;
        this.reach = Reach.of(condition);
        this.settled = Play.ticks(reach.back(), interval) + 2;
    }

    /**
     * Two acts that differ in the level of one series.
     *
     * @param calm the condition does not hold
     * @param bad it holds
     */
    public record Crossing(Act calm, Act bad) {}

    /** How many scrapes an act has to last until the condition sees nothing of the one before. */
    public int settled() {
        return settled;
    }

    /** Two acts, or empty when none was found. */
    public Optional<Crossing> search() {
        for (BigDecimal start : STARTS) {
            Act others = new Act(Collections.nCopies(lines.size(), Optional.of(start)), settled);
            for (int line = 0; line < lines.size(); line++) {
                Optional<Crossing> found = turned(others, line);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return gone();
    }

    private Optional<Crossing> turned(Act others, int line) {
        BigDecimal before = null;
        boolean heldBefore = false;
        for (BigDecimal level : levels()) {
            if (level.signum() < 0 && lines.get(line).counter()) {
                continue;
            }
            boolean holds = holds(others.with(line, Optional.of(level)));
            if (before != null && holds != heldBefore) {
                return Optional.of(neighbours(others, line, holds ? before : level, holds ? level : before));
            }
            before = level;
            heldBefore = holds;
        }
        return Optional.empty();
    }

    /** The levels to try, from the least on. */
    private SortedSet<BigDecimal> levels() {
        SortedSet<BigDecimal> levels = new TreeSet<>(ALWAYS);
        for (BigDecimal number : reach.numbers()) {
            levels.add(number);
            levels.add(number.subtract(BigDecimal.ONE));
            levels.add(number.add(BigDecimal.ONE));
        }
        return levels;
    }

    private Crossing neighbours(Act others, int line, BigDecimal calm, BigDecimal bad) {
        boolean fractions = reach.numbers().stream()
                .anyMatch(number -> number.stripTrailingZeros().scale() > 0);
        BigDecimal quiet = calm;
        BigDecimal loud = bad;
        for (int scale = 0; scale <= (fractions ? FINE : 0); scale += FINE) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
            while (loud.subtract(quiet).abs().compareTo(step) > 0) {
                BigDecimal middle =
                        quiet.add(loud).divide(BigDecimal.valueOf(2)).setScale(scale, RoundingMode.HALF_DOWN);
                if (middle.compareTo(quiet) == 0 || middle.compareTo(loud) == 0) {
                    break;
                }
                if (holds(others.with(line, Optional.of(middle)))) {
                    loud = middle;
                } else {
                    quiet = middle;
                }
            }
        }
        return new Crossing(others.with(line, Optional.of(quiet)), others.with(line, Optional.of(loud)));
    }

    /** A condition that holds as soon as a series is not there. */
    private Optional<Crossing> gone() {
        Act there = new Act(Collections.nCopies(lines.size(), Optional.of(BigDecimal.ONE)), settled);
        for (int line = 0; line < lines.size(); line++) {
            Act without = there.with(line, Optional.empty());
            if (!holds(there) && holds(without)) {
                return Optional.of(new Crossing(there, without));
            }
        }
        return Optional.empty();
    }

    private boolean holds(Act act) {
        try {
            return !new Play(lines, interval, List.of(act.lasting(settled)))
                    .results(condition, settled - 1, settled)
                    .get(0)
                    .isEmpty();
        } catch (EvaluationException e) {
            return false;
        }
    }
}
