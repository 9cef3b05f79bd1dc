package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import network.frameworks.generator.internal.rehearsal.Trial.State;

/** Brings the two acts of a crossing as near to each other as makes sense. */
final class Refinement {

    private static final List<Integer> SCALES = List.of(0, 1, 2, 3, 4, 6, 9);
    private static final BigDecimal NEAR = new BigDecimal("0.001");
    private static final BigDecimal FINEST = new BigDecimal("0.000001");

    private final Trial trial;

    Refinement(Trial trial) {
        this.trial = trial;
    }

    /** The nearest crossing within a crossing, or empty when each hangs on the last digits of some number. */
    Optional<Crossing> of(Crossing wide) {
        int line = wide.line();
        Level calm = wide.calm().levels().get(line);
        Level bad = wide.bad().levels().get(line);
        if (calm.motion() == Motion.SWINGING) {
            return Optional.of(wide);
        }
        BigDecimal quiet = calm.amount();
        BigDecimal loud = bad.amount();
        for (int scale : SCALES) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
            while (loud.subtract(quiet).abs().compareTo(step) > 0) {
                BigDecimal middle =
                        quiet.add(loud).divide(BigDecimal.valueOf(2)).setScale(scale, RoundingMode.HALF_DOWN);
                if (middle.compareTo(quiet) == 0 || middle.compareTo(loud) == 0) {
                    break;
                }
                if (state(wide, middle) == State.HOLDS) {
                    loud = middle;
                } else {
                    quiet = middle;
                }
            }
            boolean near = loud.subtract(quiet)
                            .abs()
                            .compareTo(loud.abs().max(quiet.abs()).multiply(NEAR))
                    <= 0;
            if (near || ties(wide, quiet).equal() || ties(wide, loud).equal()) {
                break;
            }
        }
        if (ties(wide, quiet).equal()) {
            loud = closer(wide, quiet, loud);
        } else if (ties(wide, loud).equal()) {
            quiet = closer(wide, loud, quiet);
        }
        return clear(wide, quiet, loud);
    }

    /** A thousandth beside a number that is exactly on the edge, when the condition does the same there. */
    private BigDecimal closer(Crossing wide, BigDecimal edge, BigDecimal other) {
        BigDecimal near = step(edge);
        BigDecimal beside = other.compareTo(edge) > 0 ? edge.add(near) : edge.subtract(near);
        boolean nearer =
                beside.subtract(edge).abs().compareTo(other.subtract(edge).abs()) < 0;
        boolean goesOn = state(wide, other.add(other.subtract(edge))) == state(wide, other);
        return nearer && goesOn && state(wide, beside) == state(wide, other) ? beside : other;
    }

    /** The largest power of ten that is not above a thousandth of a number. */
    static BigDecimal step(BigDecimal number) {
        BigDecimal part = number.abs().multiply(NEAR);
        if (part.compareTo(FINEST) <= 0) {
            return number.signum() == 0 ? BigDecimal.ONE : FINEST;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(part.precision() - part.scale() - 1);
    }

    /** Steps away from numbers that two versions of Prometheus may see on different sides. */
    private Optional<Crossing> clear(Crossing wide, BigDecimal quiet, BigDecimal loud) {
        BigDecimal width = loud.subtract(quiet);
        BigDecimal calm = quiet;
        BigDecimal bad = loud;
        for (int i = 0; i < 3 && ties(wide, calm).noisy(); i++) {
            calm = calm.subtract(width);
        }
        for (int i = 0; i < 3 && ties(wide, bad).noisy(); i++) {
            bad = bad.add(width);
        }
        boolean still = state(wide, calm) == State.FAILS && state(wide, bad) == State.HOLDS;
        return still ? Optional.of(new Crossing(wide.line(), act(wide, calm), act(wide, bad))) : Optional.empty();
    }

    private State state(Crossing wide, BigDecimal amount) {
        return trial.state(act(wide, amount));
    }

    private Ties ties(Crossing wide, BigDecimal amount) {
        return trial.ties(act(wide, amount));
    }

    private static Act act(Crossing wide, BigDecimal amount) {
        return wide.bad().with(wide.line(), wide.bad().levels().get(wide.line()).at(amount));
    }
}
