package network.frameworks.generator.internal.rehearsal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import network.frameworks.generator.internal.rehearsal.evaluator.Comparisons;
import network.frameworks.generator.internal.rehearsal.evaluator.Edge;
import network.frameworks.generator.internal.rehearsal.evaluator.Evaluator;
import network.frameworks.generator.internal.rehearsal.evaluator.SeriesStore;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.plan.AlertTest.Samples;
import network.frameworks.generator.plan.AlertTest.Samples.Kind;

/**
 * Series that go through several acts.
 *
 * @param lines the series
 * @param interval the time between two scrapes
 * @param acts the acts in the order of time
 */
public record Play(List<Line> lines, Duration interval, List<Act> acts) {

    private static final BigDecimal COUNTED = BigDecimal.valueOf(1_000);

    public Play {
        lines = List.copyOf(lines);
        acts = List.copyOf(acts);
    }

    /** The number of whole scrapes that cover a length of time. */
    public static int ticks(Duration length, Duration interval) {
        long millis = interval.toMillis();
        return Math.toIntExact((length.toMillis() + millis - 1) / millis);
    }

    /** The samples of a series, one for each scrape. */
    public List<Samples> samples(int line) {
        List<Samples> samples = new ArrayList<>();
        BigDecimal counted = COUNTED;
        boolean there = false;
        for (Act act : acts) {
            Optional<BigDecimal> level = act.levels().get(line);
            if (level.isEmpty()) {
                int ended = there ? 1 : 0;
                add(samples, Kind.STALE, BigDecimal.ZERO, BigDecimal.ZERO, ended);
                add(samples, Kind.GAP, BigDecimal.ZERO, BigDecimal.ZERO, act.ticks() - ended);
            } else if (lines.get(line).counter()) {
                add(samples, Kind.VALUE, counted.add(level.get()), level.get(), act.ticks());
                counted = counted.add(level.get().multiply(BigDecimal.valueOf(act.ticks())));
            } else {
                add(samples, Kind.VALUE, level.get(), BigDecimal.ZERO, act.ticks());
            }
            there = level.isPresent();
        }
        return samples;
    }

    private static void add(List<Samples> samples, Kind kind, BigDecimal first, BigDecimal increment, int count) {
        if (count > 0) {
            samples.add(new Samples(kind, first, increment, count));
        }
    }

    /**
     * What an expression gives at some scrapes, the first being number 0.
     *
     * @throws network.frameworks.generator.internal.rehearsal.evaluator.EvaluationException when Prometheus would refuse
     */
    public List<List<Sample>> results(Expr expr, int from, int to) {
        Evaluator evaluator = new Evaluator(store(), Edge.CLOSED, interval, Comparisons.UNSEEN);
        List<List<Sample>> results = new ArrayList<>();
        for (int tick = from; tick < to; tick++) {
            results.add(evaluator.samples(expr, tick * interval.toMillis()));
        }
        return results;
    }

    /** The samples with the very numbers that promtool makes of them: it adds an increment again and again. */
    private SeriesStore store() {
        SeriesStore store = new SeriesStore();
        for (int line = 0; line < lines.size(); line++) {
            long time = 0;
            for (Samples run : samples(line)) {
                double value = run.first().doubleValue();
                for (int i = 0; i < run.count(); i++) {
                    switch (run.kind()) {
                        case GAP -> {}
                        case STALE -> store.end(lines.get(line).labels(), time);
                        case VALUE -> store.add(lines.get(line).labels(), time, value);
                    }
                    value += run.increment().doubleValue();
                    time += interval.toMillis();
                }
            }
        }
        return store;
    }
}
