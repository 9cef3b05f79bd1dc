package network.frameworks.generator.internal.rehearsal;

import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.Comparisons;
import network.frameworks.generator.internal.rehearsal.evaluator.Value;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Scalar;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Vector;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;

/** Watches for comparisons of numbers that are equal, and for those whose outcome hangs on the last digits. */
final class Ties implements Comparisons {

    /** How far apart two numbers may be that two versions of Prometheus compute from the same samples. */
    static final double NOISE = 1e-9;

    private final boolean exact;
    private boolean equal;
    private boolean noisy;

    /**
     * @param exact whether equal numbers are equal in every version, because no function is involved that extrapolates
     *     or interpolates in a way of its own
     */
    Ties(boolean exact) {
        this.exact = exact;
    }

    /** Whether two numbers are equal, and would be in every version. */
    boolean equal() {
        return equal && exact;
    }

    /** Whether an outcome hangs on the last digits. */
    boolean noisy() {
        return noisy;
    }

    @Override
    public void compared(Binary binary, Value left, Value right) {
        if (!binary.operator().comparison()) {
            return;
        }
        for (double first : numbers(left)) {
            for (double second : numbers(right)) {
                equal |= first == second;
                noisy |= first == second
                        ? !exact && first != 0
                        : Math.abs(first - second) <= NOISE * Math.max(Math.abs(first), Math.abs(second));
            }
        }
    }

    private static List<Double> numbers(Value value) {
        if (value instanceof Scalar scalar) {
            return List.of(scalar.number());
        }
        return value instanceof Vector vector
                ? vector.samples().stream().map(Sample::value).toList()
                : List.of();
    }
}
