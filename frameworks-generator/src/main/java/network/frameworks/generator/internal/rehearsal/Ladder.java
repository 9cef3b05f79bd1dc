package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The amounts that a search tries: those of everyday, and those near the numbers of the expression. */
final class Ladder {

    private static final int SMALLEST = -6;
    private static final int LARGEST = 12;
    private static final int LONGEST = 120;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Reach reach;
    private final int samples;

    /**
     * @param reach what the expression looks at
     * @param samples how many samples it looks back at
     */
    Ladder(Reach reach, int samples) {
        this.reach = reach;
        this.samples = samples;
    }

    /** What all series may begin with. */
    List<BigDecimal> starts() {
        boolean small = reach.numbers().stream().allMatch(number -> number.abs().compareTo(BigDecimal.ONE) <= 0);
        List<BigDecimal> starts =
                new ArrayList<>(small ? List.of(BigDecimal.ONE, HUNDRED) : List.of(HUNDRED, BigDecimal.ONE));
        starts.add(BigDecimal.ZERO);
        starts.add(BigDecimal.valueOf(1_000_000));
        return starts;
    }

    /** The motions of a series, the likeliest first. */
    List<Motion> motions(Line line) {
        boolean turns = reach.calls("changes", "resets", "idelta", "stddev_over_time", "stdvar_over_time");
        if (line.kind() != Line.Kind.GAUGE) {
            return turns && line.kind() == Line.Kind.COUNTER
                    ? List.of(Motion.SWINGING, Motion.GROWING, Motion.HELD)
                    : List.of(Motion.GROWING, Motion.HELD);
        }
        boolean clock = reach.calls("time", "timestamp");
        boolean grows =
                reach.calls("deriv", "predict_linear", "delta", "idelta", "rate", "increase", "irate", "holt_winters");
        List<Motion> motions = new ArrayList<>();
        if (clock) {
            motions.add(Motion.AGEING);
        }
        if (grows) {
            motions.add(Motion.GROWING);
        }
        if (turns) {
            motions.add(Motion.SWINGING);
        }
        motions.add(Motion.HELD);
        return motions;
    }

    /** The amounts of a motion, from the least on. */
    SortedSet<BigDecimal> amounts(Line line, Motion motion) {
        SortedSet<BigDecimal> amounts = new TreeSet<>();
        if (motion == Motion.GONE) {
            return amounts;
        }
        if (motion == Motion.SWINGING) {
            for (int i = 1; i <= Math.min(LONGEST, samples + 2); i++) {
                amounts.add(BigDecimal.valueOf(i));
            }
            return amounts;
        }
        amounts.add(BigDecimal.ZERO);
        for (int power = SMALLEST; power <= LARGEST; power++) {
            amounts.add(BigDecimal.ONE.scaleByPowerOfTen(power));
        }
        for (BigDecimal number : reach.numbers()) {
            amounts.add(number.abs());
            amounts.add(number.abs().add(BigDecimal.ONE));
            amounts.add(number.abs().subtract(BigDecimal.ONE).abs());
        }
        if (line.kind() == Line.Kind.GAUGE) {
            List.copyOf(amounts).forEach(amount -> amounts.add(amount.negate()));
        }
        if (line.kind() == Line.Kind.BUCKETS && motion == Motion.GROWING) {
            amounts.removeIf(amount -> amount.compareTo(HUNDRED) > 0);
        }
        return Collections.unmodifiableSortedSet(amounts);
    }

    /** How many copies to try. */
    SortedSet<Integer> copies() {
        SortedSet<Integer> copies = new TreeSet<>(List.of(1, 2, 3, 5));
        for (BigDecimal number : reach.numbers()) {
            if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(50)) < 0) {
                int whole = number.intValue();
                copies.addAll(List.of(Math.max(1, whole - 1), Math.max(1, whole), whole + 1));
            }
        }
        return copies;
    }
}
