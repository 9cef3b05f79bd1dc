package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.SeriesStore;
import network.frameworks.generator.plan.AlertTest.Samples;

/**
 * Series that go through several acts.
 *
 * @param lines the series
 * @param grid when there are samples
 * @param acts the acts in the order of time
 */
record Play(List<Line> lines, Grid grid, List<Act> acts) {

    /** What a counter has counted before the play; so much that no rate thinks it began there. */
    private static final BigDecimal COUNTED = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal GROUND = BigDecimal.valueOf(1_000);
    private static final BigDecimal OBSERVATIONS = BigDecimal.valueOf(100);

    Play {
        lines = List.copyOf(lines);
        acts = List.copyOf(acts);
    }

    /** How many evaluations it lasts. */
    int ticks() {
        return acts.stream().mapToInt(Act::ticks).sum();
    }

    /** Every series with its samples. */
    List<Played> played() {
        List<Played> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            int copies = acts.stream()
                    .mapToInt(act -> act.levels().get(index).copies())
                    .max()
                    .orElse(0);
            for (int copy = 0; copy < copies; copy++) {
                for (int part = 0; part < lines.get(i).parts(); part++) {
                    all.add(new Played(lines.get(i).series(copy, part), samples(i, copy, part)));
                }
            }
        }
        return all;
    }

    /** All samples. */
    SeriesStore store() {
        SeriesStore store = new SeriesStore();
        played().forEach(played -> played.into(store, grid.step().toMillis()));
        return store;
    }

    private List<Samples> samples(int index, int copy, int part) {
        Line line = lines.get(index);
        SampleRuns runs = new SampleRuns();
        runs.gaps(grid.lead());
        BigDecimal value = line.kind() == Line.Kind.GAUGE ? GROUND : COUNTED;
        boolean there = false;
        int sample = 0;
        int end = 0;
        for (Act act : acts) {
            end += act.ticks();
            Level level = act.levels().get(index);
            boolean now = level.motion() != Motion.GONE && copy < level.copies();
            for (; sample * grid.stride() < end; sample++) {
                if (now) {
                    value = next(line, part, level, value, sample);
                    runs.value(value);
                } else if (there) {
                    runs.end();
                } else {
                    runs.gaps(1);
                }
                there = now;
                runs.gaps(grid.places() - 1);
            }
        }
        return runs.list();
    }

    private BigDecimal next(Line line, int part, Level level, BigDecimal before, int sample) {
        return switch (level.motion()) {
            case HELD -> line.kind() == Line.Kind.BUCKETS ? before.add(level.amount()) : level.amount();
            case GROWING -> before.add(line.kind() == Line.Kind.BUCKETS ? observed(line, part, level) : level.amount());
            case AGEING ->
                BigDecimal.valueOf(grid.time(sample)).movePointLeft(3).subtract(level.amount());
            case SWINGING -> BigDecimal.valueOf(sample / level.amount().intValue() % 2);
            case GONE -> before;
        };
    }

    /** What a bucket grows by: slow observations are larger than all finite bounds but the last. */
    private static BigDecimal observed(Line line, int part, Level level) {
        return part < line.bounds().size() - 1 ? OBSERVATIONS.subtract(level.amount()) : OBSERVATIONS;
    }
}
