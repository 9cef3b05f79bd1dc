package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.List;
import java.util.OptionalDouble;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Ranges;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Window;

/** Makes one number of the samples of a window. */
@FunctionalInterface
interface RangeFunction {

    /**
     * The number, or empty when the samples are too few.
     *
     * @param window the samples
     * @param ranges the window that they are in
     * @param parameters the numbers that the function was given
     * @param time the time of the evaluation, milliseconds
     */
    OptionalDouble of(Window window, Ranges ranges, List<Double> parameters, long time);
}
