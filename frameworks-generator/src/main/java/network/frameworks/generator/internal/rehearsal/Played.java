package network.frameworks.generator.internal.rehearsal;

import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.Labels;
import network.frameworks.generator.internal.rehearsal.evaluator.SeriesStore;
import network.frameworks.generator.plan.AlertTest.Samples;

/**
 * A series as promtool is given it.
 *
 * @param labels its labels, the name of the metric among them
 * @param samples its samples, one for each place
 */
public record Played(Labels labels, List<Samples> samples) {

    public Played {
        samples = List.copyOf(samples);
    }

    /**
     * Puts the samples into a store, with the very numbers that promtool makes of them: it adds an increment again and
     * again.
     *
     * @param step the time between two places, milliseconds
     */
    void into(SeriesStore store, long step) {
        long time = 0;
        for (Samples run : samples) {
            double value = run.first().doubleValue();
            for (int i = 0; i < run.count(); i++) {
                switch (run.kind()) {
                    case GAP -> {}
                    case STALE -> store.end(labels, time);
                    case VALUE -> store.add(labels, time, value);
                }
                value += run.increment().doubleValue();
                time += step;
            }
        }
    }
}
