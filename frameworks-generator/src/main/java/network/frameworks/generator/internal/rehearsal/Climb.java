package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Goes to where a condition holds, one series at a time, always to what comes nearest. */
final class Climb {

    private static final int ROUNDS = 4;
    private static final int HALVINGS = 40;
    private static final int DIGITS = 9;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Trial trial;
    private final Ladder ladder;
    private Act here;
    private double far;

    Climb(Trial trial, Ladder ladder) {
        this.trial = trial;
        this.ladder = ladder;
        this.here = new Act(List.of(), 1);
    }

    /** An act in which the condition holds, or empty. */
    Optional<Act> from(Act start) {
        here = start;
        far = trial.distance(start);
        for (int round = 0; round < ROUNDS && far > 0 && !trial.spent(); round++) {
            double before = far;
            for (int line = 0; line < trial.lines().size() && far > 0; line++) {
                tried(line);
                neared(line);
            }
            if (far >= before) {
                break;
            }
        }
        return far > 0 ? Optional.empty() : Optional.of(here);
    }

    /** Tries everything that a series can do. */
    private void tried(int line) {
        Act before = here;
        Level own = before.levels().get(line);
        for (Motion motion : ladder.motions(trial.lines().get(line))) {
            for (BigDecimal amount : ladder.amounts(trial.lines().get(line), motion)) {
                step(before.with(line, new Level(motion, amount, Math.max(1, own.copies()))));
            }
        }
        for (int copies : ladder.copies()) {
            step(before.with(line, own.times(copies)));
        }
        step(before.with(line, Level.GONE));
    }

    /** Goes on in ever smaller steps, as far as each of them comes nearer. */
    private void neared(int line) {
        Motion motion = here.levels().get(line).motion();
        if (motion == Motion.SWINGING || motion == Motion.GONE) {
            return;
        }
        BigDecimal step = here.levels().get(line).amount().abs().max(BigDecimal.ONE);
        for (int i = 0; i < HALVINGS && far > 0 && !trial.spent(); i++) {
            double before = far;
            Level level = here.levels().get(line);
            step(here.with(line, level.at(level.amount().add(step))));
            step(here.with(line, level.at(level.amount().subtract(step))));
            if (far >= before) {
                step = step.divide(TWO, DIGITS, RoundingMode.HALF_UP);
            }
        }
    }

    private void step(Act act) {
        if (far > 0 && !trial.spent()) {
            double other = trial.distance(act);
            if (other < far) {
                far = other;
                here = act;
            }
        }
    }
}
