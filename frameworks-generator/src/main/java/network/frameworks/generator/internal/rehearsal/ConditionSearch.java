package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import network.frameworks.generator.internal.rehearsal.Trial.State;

/**
 * Finds acts between which a condition begins to hold: two that differ in one series, as little as they can.
 *
 * <p>Every series in turn tries amounts near the numbers of the condition, beside others that stay. Where that is not
 * enough, the series climb together, one step at a time, to where the condition holds, and one of them goes back.
 */
final class ConditionSearch {

    private final Trial trial;
    private final Ladder ladder;
    private final Refinement refinement;
    private final Predicate<Crossing> usable;

    /**
     * @param trial tries acts
     * @param ladder the amounts to try
     * @param usable whether a crossing is what is looked for
     */
    ConditionSearch(Trial trial, Ladder ladder, Predicate<Crossing> usable) {
        this.trial = trial;
        this.ladder = ladder;
        this.refinement = new Refinement(trial);
        this.usable = usable;
    }

    /** The first usable crossing, or empty when none was found. */
    Optional<Crossing> search() {
        for (BigDecimal start : ladder.starts()) {
            Act others = start(start);
            for (int line = 0; line < trial.lines().size(); line++) {
                Optional<Crossing> found = turned(others, line);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (BigDecimal start : ladder.starts()) {
            Optional<Act> bad = new Climb(trial, ladder).from(start(start));
            for (int line = 0; bad.isPresent() && line < trial.lines().size(); line++) {
                Optional<Crossing> found = turned(bad.get(), line);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Act start(BigDecimal amount) {
        return new Act(trial.lines().stream().map(line -> start(line, amount)).toList(), 1);
    }

    private Level start(Line line, BigDecimal amount) {
        Motion motion = ladder.motions(line).get(0);
        if (motion == Motion.SWINGING) {
            return Level.of(Motion.HELD, amount);
        }
        boolean grows = motion == Motion.GROWING && line.kind() != Line.Kind.COUNTER;
        return Level.of(motion, grows ? BigDecimal.ZERO : amount);
    }

    /** A usable crossing of one series beside others that stay, or empty. */
    Optional<Crossing> turned(Act others, int line) {
        for (Motion motion : ladder.motions(trial.lines().get(line))) {
            Optional<Crossing> found = turned(others, line, motion);
            if (found.isPresent() || trial.spent()) {
                return found;
            }
        }
        return gone(others, line).or(() -> copied(others, line));
    }

    private Optional<Crossing> turned(Act others, int line, Motion motion) {
        Level before = null;
        State stateBefore = State.MIXED;
        for (BigDecimal amount : ladder.amounts(trial.lines().get(line), motion)) {
            Level level = new Level(
                    motion, amount, Math.max(1, others.levels().get(line).copies()));
            State state = trial.state(others.with(line, level));
            if (state == State.MIXED) {
                continue;
            }
            if (before != null && state != stateBefore) {
                Act low = others.with(line, before);
                Act high = others.with(line, level);
                Optional<Crossing> found = refinement
                        .of(state == State.HOLDS ? new Crossing(line, low, high) : new Crossing(line, high, low))
                        .filter(usable);
                if (found.isPresent() || trial.spent()) {
                    return found;
                }
            }
            before = level;
            stateBefore = state;
        }
        return Optional.empty();
    }

    /** A condition that holds as soon as a series is there, or is there no more. */
    private Optional<Crossing> gone(Act others, int line) {
        return either(line, others, others.with(line, Level.GONE));
    }

    /** A condition that holds as soon as there are enough series, or too few. */
    private Optional<Crossing> copied(Act others, int line) {
        Act before = others;
        for (int copies : ladder.copies()) {
            Act more = others.with(line, others.levels().get(line).times(copies));
            Optional<Crossing> found = either(line, before, more);
            if (found.isPresent()) {
                return found;
            }
            before = more;
        }
        return Optional.empty();
    }

    private Optional<Crossing> either(int line, Act one, Act other) {
        State first = trial.state(one);
        State second = trial.state(other);
        if (first == State.FAILS && second == State.HOLDS) {
            return Optional.of(new Crossing(line, one, other)).filter(usable);
        }
        if (first == State.HOLDS && second == State.FAILS) {
            return Optional.of(new Crossing(line, other, one)).filter(usable);
        }
        return Optional.empty();
    }
}
