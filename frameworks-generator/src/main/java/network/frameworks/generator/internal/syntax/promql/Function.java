package network.frameworks.generator.internal.syntax.promql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The signature of a PromQL function.
 *
 * @param name its name
 * @param arguments the kinds of its arguments
 * @param required how many of them must be given
 * @param variadic whether the last one may be repeated
 * @param result the kind of its result
 */
record Function(String name, List<Kind> arguments, int required, boolean variadic, Kind result) {

    private static final Map<String, Function> ALL = table();

    static Optional<Function> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    boolean takes(int count) {
        return count >= required && (variadic || count <= arguments.size());
    }

    /** The kind that the argument of this number, from 0, must have. */
    Kind argument(int index) {
        return arguments.get(Math.min(index, arguments.size() - 1));
    }

    /** Functions of Prometheus 2.42, which every later version still has. */
    private static Map<String, Function> table() {
        Map<String, Function> table = new TreeMap<>();
        for (String name : List.of(
                "abs",
                "absent",
                "ceil",
                "exp",
                "floor",
                "ln",
                "log10",
                "log2",
                "sgn",
                "sort",
                "sort_desc",
                "sqrt",
                "timestamp",
                "acos",
                "acosh",
                "asin",
                "asinh",
                "atan",
                "atanh",
                "cos",
                "cosh",
                "deg",
                "rad",
                "sin",
                "sinh",
                "tan",
                "tanh")) {
            add(table, name, 1, false, Kind.VECTOR, Kind.VECTOR);
        }
        for (String name : List.of(
                "avg_over_time",
                "changes",
                "count_over_time",
                "delta",
                "deriv",
                "idelta",
                "increase",
                "irate",
                "last_over_time",
                "max_over_time",
                "min_over_time",
                "present_over_time",
                "absent_over_time",
                "rate",
                "resets",
                "stddev_over_time",
                "stdvar_over_time",
                "sum_over_time")) {
            add(table, name, 1, false, Kind.VECTOR, Kind.RANGE);
        }
        for (String name : List.of(
                "day_of_month", "day_of_week", "day_of_year", "days_in_month", "hour", "minute", "month", "year")) {
            add(table, name, 0, false, Kind.VECTOR, Kind.VECTOR);
        }
        add(table, "clamp", 3, false, Kind.VECTOR, Kind.VECTOR, Kind.SCALAR, Kind.SCALAR);
        add(table, "clamp_max", 2, false, Kind.VECTOR, Kind.VECTOR, Kind.SCALAR);
        add(table, "clamp_min", 2, false, Kind.VECTOR, Kind.VECTOR, Kind.SCALAR);
        add(table, "round", 1, false, Kind.VECTOR, Kind.VECTOR, Kind.SCALAR);
        add(table, "histogram_quantile", 2, false, Kind.VECTOR, Kind.SCALAR, Kind.VECTOR);
        add(table, "holt_winters", 3, false, Kind.VECTOR, Kind.RANGE, Kind.SCALAR, Kind.SCALAR);
        add(table, "predict_linear", 2, false, Kind.VECTOR, Kind.RANGE, Kind.SCALAR);
        add(table, "quantile_over_time", 2, false, Kind.VECTOR, Kind.SCALAR, Kind.RANGE);
        add(table, "label_join", 3, true, Kind.VECTOR, Kind.VECTOR, Kind.STRING, Kind.STRING, Kind.STRING);
        add(
                table,
                "label_replace",
                5,
                false,
                Kind.VECTOR,
                Kind.VECTOR,
                Kind.STRING,
                Kind.STRING,
                Kind.STRING,
                Kind.STRING);
        add(table, "scalar", 1, false, Kind.SCALAR, Kind.VECTOR);
        add(table, "vector", 1, false, Kind.VECTOR, Kind.SCALAR);
        table.put("time", new Function("time", List.of(), 0, false, Kind.SCALAR));
        table.put("pi", new Function("pi", List.of(), 0, false, Kind.SCALAR));
        return Map.copyOf(table);
    }

    private static void add(
            Map<String, Function> table, String name, int required, boolean variadic, Kind result, Kind... arguments) {
        table.put(name, new Function(name, List.of(arguments), required, variadic, result));
    }
}
