package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.plan.AlertTest.Samples;
import network.frameworks.generator.plan.AlertTest.Samples.Kind;

/** Samples in the order of time; those that go on evenly are told together. */
final class SampleRuns {

    private final List<Samples> runs = new ArrayList<>();

    void value(BigDecimal value) {
        int last = runs.size() - 1;
        if (last < 0 || runs.get(last).kind() != Kind.VALUE) {
            runs.add(new Samples(Kind.VALUE, value, BigDecimal.ZERO, 1));
            return;
        }
        Samples run = runs.get(last);
        BigDecimal end = run.first().add(run.increment().multiply(BigDecimal.valueOf(run.count() - 1L)));
        BigDecimal increment = run.count() == 1 ? value.subtract(end) : run.increment();
        if (end.add(increment).compareTo(value) == 0) {
            runs.set(last, new Samples(Kind.VALUE, run.first(), increment, run.count() + 1));
        } else if (run.count() == 2 && run.increment().signum() != 0) {
            // Two values that differ are no run yet: the second may begin one.
            runs.set(last, new Samples(Kind.VALUE, run.first(), BigDecimal.ZERO, 1));
            runs.add(new Samples(Kind.VALUE, end, value.subtract(end), 2));
        } else {
            runs.add(new Samples(Kind.VALUE, value, BigDecimal.ZERO, 1));
        }
    }

    void gaps(int count) {
        int last = runs.size() - 1;
        int before = last >= 0 && runs.get(last).kind() == Kind.GAP
                ? runs.remove(last).count()
                : 0;
        if (before + count > 0) {
            runs.add(new Samples(Kind.GAP, BigDecimal.ZERO, BigDecimal.ZERO, before + count));
        }
    }

    void end() {
        runs.add(new Samples(Kind.STALE, BigDecimal.ZERO, BigDecimal.ZERO, 1));
    }

    /** The samples; two values that differ are shorter on their own. */
    List<Samples> list() {
        List<Samples> list = new ArrayList<>();
        for (Samples run : runs) {
            if (run.kind() == Kind.VALUE && run.count() == 2 && run.increment().signum() != 0) {
                list.add(new Samples(Kind.VALUE, run.first(), BigDecimal.ZERO, 1));
                list.add(new Samples(Kind.VALUE, run.first().add(run.increment()), BigDecimal.ZERO, 1));
            } else {
                list.add(run);
            }
        }
        return list;
    }
}
