package network.frameworks.generator.internal.rehearsal.evaluator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** What functions make of a number: mathematics, and dates of seconds since 1970. */
final class InstantFunctions {

    private static final double LN2 = Math.log(2);

    /** From here on a number and one more are the same after the square root of their squares. */
    private static final double LARGE = 1L << 28;

    private InstantFunctions() {}

    static Map<String, DoubleUnaryOperator> table() {
        Map<String, DoubleUnaryOperator> table = new TreeMap<>();
        table.put("abs", Math::abs);
        table.put("ceil", Math::ceil);
        table.put("floor", Math::floor);
        table.put("exp", Math::exp);
        table.put("ln", Math::log);
        table.put("log10", Math::log10);
        table.put("log2", InstantFunctions::binaryLogarithm);
        table.put("sqrt", Math::sqrt);
        table.put("sgn", Math::signum);
        table.put("acos", Math::acos);
        table.put("acosh", InstantFunctions::inverseHyperbolicCosine);
        table.put("asin", Math::asin);
        table.put("asinh", InstantFunctions::inverseHyperbolicSine);
        table.put("atan", Math::atan);
        table.put("atanh", InstantFunctions::inverseHyperbolicTangent);
        table.put("cos", Math::cos);
        table.put("cosh", Math::cosh);
        table.put("deg", value -> value * 180 / Math.PI);
        table.put("rad", value -> value * Math.PI / 180);
        table.put("sin", Math::sin);
        table.put("sinh", Math::sinh);
        table.put("tan", Math::tan);
        table.put("tanh", Math::tanh);
        date(table, "day_of_month", ZonedDateTime::getDayOfMonth);
        date(table, "day_of_week", time -> time.getDayOfWeek().getValue() % 7);
        date(table, "day_of_year", ZonedDateTime::getDayOfYear);
        date(table, "days_in_month", time -> time.toLocalDate().lengthOfMonth());
        date(table, "hour", ZonedDateTime::getHour);
        date(table, "minute", ZonedDateTime::getMinute);
        date(table, "month", ZonedDateTime::getMonthValue);
        date(table, "year", ZonedDateTime::getYear);
        return table;
    }

    /** Exact for powers of two, as Prometheus is. */
    private static double binaryLogarithm(double value) {
        if (value > 0 && !Double.isInfinite(value)) {
            int exponent = Math.getExponent(value);
            if (Math.scalb(1.0, exponent) == value) {
                return exponent;
            }
        }
        return Math.log(value) / LN2;
    }

    private static double inverseHyperbolicCosine(double value) {
        if (value >= LARGE) {
            return Math.log(value) + LN2;
        }
        if (value > 2) {
            return Math.log(2 * value - 1 / (value + Math.sqrt(value * value - 1)));
        }
        double rest = value - 1;
        return Math.log1p(rest + Math.sqrt(2 * rest + rest * rest));
    }

    private static double inverseHyperbolicSine(double value) {
        double size = Math.abs(value);
        double result;
        if (size > LARGE) {
            result = Math.log(size) + LN2;
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
        } else {
            result = Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)));
        }
        return Math.copySign(result, value);
    }

    private static double inverseHyperbolicTangent(double value) {
        double size = Math.abs(value);
        return Math.copySign(0.5 * Math.log1p(2 * size / (1 - size)), value);
    }

    private static void date(
            Map<String, DoubleUnaryOperator> table, String name, ToDoubleFunction<ZonedDateTime> part) {
        table.put(
                name,
                seconds ->
                        part.applyAsDouble(Instant.ofEpochSecond((long) seconds).atZone(ZoneOffset.UTC)));
    }
}
