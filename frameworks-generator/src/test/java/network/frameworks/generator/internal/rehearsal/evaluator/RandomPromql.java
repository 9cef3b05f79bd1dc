package network.frameworks.generator.internal.rehearsal.evaluator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import network.frameworks.generator.internal.syntax.promql.Expr;
import network.frameworks.generator.internal.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Call;
import network.frameworks.generator.internal.syntax.promql.Expr.Grouping;
import network.frameworks.generator.internal.syntax.promql.Expr.Matching;
import network.frameworks.generator.internal.syntax.promql.Expr.Negation;
import network.frameworks.generator.internal.syntax.promql.Expr.Num;
import network.frameworks.generator.internal.syntax.promql.Expr.Pinned;
import network.frameworks.generator.internal.syntax.promql.Expr.Range;
import network.frameworks.generator.internal.syntax.promql.Expr.Selector;
import network.frameworks.generator.internal.syntax.promql.Expr.Shifted;
import network.frameworks.generator.internal.syntax.promql.Expr.Side;
import network.frameworks.generator.internal.syntax.promql.Expr.Subquery;
import network.frameworks.generator.internal.syntax.promql.Matcher;
import network.frameworks.generator.internal.syntax.promql.Operator;
import network.frameworks.generator.internal.syntax.promql.Promql;
import network.frameworks.generator.internal.syntax.promql.Window;
import org.jspecify.annotations.Nullable;

/** Makes expressions of every kind over the series of {@link RandomSeries}. */
final class RandomPromql {

    private static final List<String> OF_VECTORS = List.of(
            "abs",
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
            "acos",
            "acosh",
            "asin",
            "asinh",
            "atan",
            "atanh",
            "cosh",
            "deg",
            "rad",
            "sinh",
            "tanh",
            "absent");

    /** Of large numbers no two libraries compute the same. */
    private static final List<String> PERIODIC = List.of("cos", "sin", "tan");

    private static final List<String> OF_RANGES = List.of(
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
            "sum_over_time");
    private static final List<String> OF_DATES =
            List.of("day_of_month", "day_of_week", "day_of_year", "days_in_month", "hour", "minute", "month", "year");
    private static final List<String> AGGREGATIONS =
            List.of("sum", "avg", "count", "min", "max", "group", "stddev", "stdvar");
    private static final List<String> WINDOWS = List.of("30s", "45s", "1m", "2m", "2m30s", "5m", "7m", "10m");

    private final Random random;
    private int subqueries;

    RandomPromql(Random random) {
        this.random = random;
    }

    /** An expression that gives a vector, or now and then a number. */
    Expr any() {
        return random.nextInt(20) == 0 ? scalar(2) : vector(1 + random.nextInt(3));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private Expr vector(int depth) {
        if (depth == 0) {
            return moved(selector());
        }
        return switch (random.nextInt(16)) {
            case 0 -> moved(selector());
            case 1, 2 -> new Call(one(OF_VECTORS), List.of(vector(depth - 1)));
            case 3, 4, 5 -> new Call(one(OF_RANGES), List.of(range(depth - 1)));
            case 6, 7 -> aggregation(depth);
            case 8, 9, 10, 11 -> binary(depth);
            case 12 -> new Negation(vector(depth - 1));
            case 13 -> withNumbers(depth);
            case 14 -> labels(depth);
            default -> special(depth);
        };
    }

    private Expr scalar(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> Promql.call("time");
            case 1, 2 -> number();
            case 3 -> Promql.call("scalar", vector(depth - 1));
            case 4 -> new Negation(scalar(depth - 1));
            default -> {
                Operator operator = one(List.of(
                        Operator.PLUS,
                        Operator.MINUS,
                        Operator.TIMES,
                        Operator.DIVIDED_BY,
                        Operator.POWER,
                        Operator.ATAN2,
                        Operator.LESS,
                        Operator.EQUAL));
                yield new Binary(operator, operator.comparison(), null, scalar(depth - 1), scalar(depth - 1));
            }
        };
    }

    private Num number() {
        return new Num(
                switch (random.nextInt(4)) {
                    case 0 -> BigDecimal.valueOf(random.nextInt(5));
                    case 1 -> BigDecimal.valueOf(random.nextInt(4000), 2);
                    case 2 -> BigDecimal.valueOf(-random.nextInt(100));
                    default -> BigDecimal.valueOf(random.nextInt(2000));
                });
    }

    // --- reading -------------------------------------------------------------------------------------------------

    private Selector selector() {
        String metric = one(RandomSeries.METRICS);
        List<Matcher> matchers = switch (random.nextInt(8)) {
            case 0 -> List.of(Matcher.equal("a", one(List.of("x", "y", "z", "w"))));
            case 1 -> List.of(Matcher.regex("a", one(List.of("x|y", ".+", "[xz]", "nothing"))));
            case 2 -> List.of(new Matcher("b", Matcher.Operator.NOT_EQUAL, one(List.of("1", "2", ""))));
            case 3 -> List.of(new Matcher("b", Matcher.Operator.NOT_REGEX, "2|3"), Matcher.equal("a", "x"));
            default -> List.of();
        };
        if (chance(25)) {
            return new Selector("", List.of(Matcher.regex("__name__", "g|k"), Matcher.equal("a", "x")));
        }
        return new Selector(metric, matchers);
    }

    private Expr moved(Expr read) {
        Expr result = read;
        if (chance(6)) {
            result = new Shifted(result, new Window(one(WINDOWS)), chance(5));
        }
        // Inside of a subquery, Prometheus 2.42 looks at fixed times only at the first step.
        if (subqueries == 0 && chance(12)) {
            result = new Pinned(result, one(List.of("0", "300", "517", "900.5", "start()", "end()")));
        }
        return result;
    }

    private Expr range(int depth) {
        if (chance(4)) {
            Window step = chance(3) ? null : new Window(one(List.of("10s", "30s", "37s", "1m")));
            // A step longer than the window leaves nothing to evaluate, but some of it is evaluated all the same.
            subqueries++;
            Expr operand = vector(depth);
            subqueries--;
            return moved(new Subquery(operand, new Window(one(WINDOWS.subList(2, WINDOWS.size()))), step));
        }
        return moved(new Range(selector(), new Window(one(WINDOWS))));
    }

    // --- what is made of it --------------------------------------------------------------------------------------

    private Expr withNumbers(int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> Promql.call("clamp", vector(depth - 1), scalar(0), scalar(0));
            case 1 -> Promql.call("clamp_min", vector(depth - 1), scalar(0));
            case 2 -> Promql.call("clamp_max", vector(depth - 1), scalar(0));
            case 3 -> Promql.call("round", vector(depth - 1), number());
            case 4 -> Promql.call("round", vector(depth - 1));
            case 5 -> Promql.call("predict_linear", range(depth - 1), scalar(0));
            case 6 -> Promql.call("quantile_over_time", share(), range(depth - 1));
            case 7 -> Promql.call("holt_winters", range(depth - 1), share(), share());
            default -> Promql.call("vector", scalar(depth - 1));
        };
    }

    private Num share() {
        return new Num(BigDecimal.valueOf(random.nextInt(chance(10) ? 150 : 100), 2));
    }

    private Expr special(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> Promql.call("histogram_quantile", share(), moved(new Selector("h_bucket", List.of())));
            case 1 ->
                Promql.call(
                        "histogram_quantile",
                        share(),
                        Promql.by(
                                "sum",
                                List.of("le"),
                                Promql.rate(new Selector("h_bucket", List.of()), new Window(one(WINDOWS)))));
            case 2 -> Promql.call(one(OF_DATES));
            case 3 -> Promql.call(one(OF_DATES), new Selector("k", List.of()));
            case 4 -> Promql.call(one(PERIODIC), moved(selector()));
            // Prometheus 2.42 finds nothing when the selector also has an offset and a fixed time.
            case 5 -> Promql.call("timestamp", selector());
            default -> Promql.call("absent", new Selector("k", List.of(Matcher.equal("a", "w"))));
        };
    }

    private Expr labels(int depth) {
        if (chance(3)) {
            return Promql.call(
                    "label_join", vector(depth - 1), text(one(List.of("a", "c"))), text("-"), text("b"), text("a"));
        }
        return Promql.call(
                "label_replace",
                vector(depth - 1),
                text(one(List.of("a", "b", "c", "__name__"))),
                text(one(List.of("$1", "v-${1}-$2", "$$1", "", "$1x"))),
                text(one(List.of("a", "b", "__name__", "none"))),
                text(one(List.of("(.*)", "(x|y)", "(.)(.*)", ""))));
    }

    private static Expr text(String text) {
        return new Expr.Text(text);
    }

    private @Nullable Grouping grouping() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new Grouping(true, List.of("a"));
            case 2 -> new Grouping(true, List.of("b", "le"));
            case 3 -> new Grouping(false, List.of("a", "none"));
            default -> new Grouping(false, List.of("b"));
        };
    }

    private Expr aggregation(int depth) {
        // What is equal is taken in any order, so these look at values that all differ.
        Expr distinct = new Selector("k", List.of());
        return switch (random.nextInt(8)) {
            case 0 ->
                new Aggregation(
                        one(List.of("topk", "bottomk")), grouping(), Promql.number(random.nextInt(4)), distinct);
            case 1 -> new Aggregation("quantile", grouping(), share(), vector(depth - 1));
            case 2 ->
                new Aggregation("count_values", grouping(), text("v"), new Selector(one(List.of("g", "c")), List.of()));
            default -> new Aggregation(one(AGGREGATIONS), grouping(), null, vector(depth - 1));
        };
    }

    private Expr binary(int depth) {
        Operator operator = one(List.of(Operator.values()));
        if (operator.set()) {
            return new Binary(operator, false, chance(2) ? null : matching(true), vector(depth - 1), vector(depth - 1));
        }
        boolean bool = operator.comparison() && chance(3);
        if (operator == Operator.MODULO) {
            // What is left of a large number differs with its last digit.
            return new Binary(operator, false, null, moved(selector()), number());
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Binary(operator, bool, null, vector(depth - 1), scalar(0));
            case 1 -> new Binary(operator, bool, null, scalar(0), vector(depth - 1));
            default ->
                new Binary(operator, bool, chance(3) ? null : matching(false), vector(depth - 1), vector(depth - 1));
        };
    }

    private Matching matching(boolean set) {
        boolean ignoring = chance(2);
        List<String> labels = one(List.of(List.of("a"), List.of("b"), List.of("a", "b"), List.of()));
        if (set || chance(2)) {
            return new Matching(ignoring, labels, null, List.of());
        }
        List<String> include = ignoring || labels.contains("b") || chance(2) ? List.of() : List.of("b");
        return new Matching(ignoring, labels, one(List.of(Side.LEFT, Side.RIGHT)), include);
    }
}
