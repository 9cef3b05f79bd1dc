package network.frameworks.generator.internal.rehearsal.evaluator;

/** A sum of many numbers without the errors of each step, after Neumaier. */
final class Sum {

    private double sum;
    private double rest;

    void add(double number) {
        double next = sum + number;
        if (Math.abs(sum) >= Math.abs(number)) {
            rest += (sum - next) + number;
        } else {
            rest += (number - next) + sum;
        }
        sum = next;
    }

    /** The sum before what was lost is put back. */
    double rough() {
        return sum;
    }

    double exact() {
        return sum + rest;
    }
}
