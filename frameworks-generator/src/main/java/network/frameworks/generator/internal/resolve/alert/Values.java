package network.frameworks.generator.internal.resolve.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.plan.AlertTest.Samples;
import network.frameworks.generator.plan.AlertTest.Samples.Kind;

/** Samples in the order of time; equal ones that follow each other are told once. */
final class Values {

    private final List<Samples> samples = new ArrayList<>();

    Values add(BigDecimal value) {
        return add(value, 1);
    }

    Values add(BigDecimal value, int times) {
        return append(new Samples(Kind.VALUE, value, BigDecimal.ZERO, times));
    }

    Values none(int times) {
        return append(new Samples(Kind.GAP, BigDecimal.ZERO, BigDecimal.ZERO, times));
    }

    Values stale() {
        return append(new Samples(Kind.STALE, BigDecimal.ZERO, BigDecimal.ZERO, 1));
    }

    private Values append(Samples next) {
        if (next.count() == 0) {
            return this;
        }
        int last = samples.size() - 1;
        if (last >= 0 && same(samples.get(last), next)) {
            Samples before = samples.get(last);
            samples.set(
                    last,
                    new Samples(before.kind(), before.first(), before.increment(), before.count() + next.count()));
        } else {
            samples.add(next);
        }
        return this;
    }

    private static boolean same(Samples before, Samples next) {
        return before.kind() == next.kind()
                && before.kind() != Kind.STALE
                && before.first().compareTo(next.first()) == 0;
    }

    List<Samples> list() {
        return List.copyOf(samples);
    }
}
