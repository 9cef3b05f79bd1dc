package network.frameworks.generator.internal.syntax.promql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
import network.frameworks.generator.internal.syntax.promql.Expr.Text;
import network.frameworks.generator.internal.syntax.promql.Metric.Type;

/**
 * Finds out which labels the result of an expression has, and what can never work in it: mistakes that Prometheus
 * accepts and that only show as an alert that never fires or a panel that stays empty.
 */
public final class Inference {

    private static final String NAME = "__name__";
    private static final Set<String> COUNTER_ONLY = Set.of("rate", "irate", "increase");
    private static final Set<String> GAUGE_ONLY = Set.of("delta", "idelta", "deriv", "predict_linear", "holt_winters");
    private static final Set<Operator> SUMS_AND_SHARES = Set.of(Operator.PLUS, Operator.MINUS, Operator.DIVIDED_BY);
    private static final Set<String> KEEPS_ALL = Set.of("topk", "bottomk");

    private final Metrics metrics;
    private final Duration scrapeInterval;
    private final List<String> problems = new ArrayList<>();

    private Inference(Metrics metrics, Duration scrapeInterval) {
        this.metrics = metrics;
        this.scrapeInterval = scrapeInterval;
    }

    /**
     * What was found out.
     *
     * @param result what the expression gives
     * @param problems what can never work, one sentence each, in the order of the text
     */
    public record Outcome(Inferred result, List<String> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Examines an expression.
     *
     * @param expr the expression
     * @param metrics the metrics it may use
     * @param scrapeInterval the time between two samples of a series
     */
    public static Outcome examine(Expr expr, Metrics metrics, Duration scrapeInterval) {
        Inference inference = new Inference(metrics, scrapeInterval);
        return new Outcome(inference.infer(expr), inference.problems);
    }

    private Inferred infer(Expr expr) {
        if (expr instanceof Num) {
            return Inferred.of(Kind.SCALAR);
        }
        if (expr instanceof Text) {
            return Inferred.of(Kind.STRING);
        }
        if (expr instanceof Selector selector) {
            return selector(selector);
        }
        if (expr instanceof Range range) {
            return infer(range.selector()).as(Kind.RANGE);
        }
        if (expr instanceof Subquery subquery) {
            return vector(subquery.operand(), "a subquery").as(Kind.RANGE);
        }
        if (expr instanceof Shifted shifted) {
            return infer(shifted.operand());
        }
        if (expr instanceof Pinned pinned) {
            return infer(pinned.operand());
        }
        if (expr instanceof Negation negation) {
            return infer(negation.operand()).as(Type.GAUGE);
        }
        if (expr instanceof Call call) {
            return call(call);
        }
        if (expr instanceof Aggregation aggregation) {
            return aggregation(aggregation);
        }
        return binary((Binary) expr);
    }

    private Inferred vector(Expr expr, String what) {
        Inferred inferred = infer(expr);
        if (inferred.kind() != Kind.VECTOR) {
            problems.add(what + " needs an instant vector");
        }
        return inferred;
    }

    private Inferred selector(Selector selector) {
        String name = selector.metric();
        for (Matcher matcher : selector.matchers()) {
            if (matcher.label().equals(NAME) && matcher.operator() == Matcher.Operator.EQUAL) {
                name = matcher.value();
            }
        }
        if (name.isEmpty()) {
            return byPattern(selector);
        }
        Optional<Metric> found = metrics.find(name);
        if (found.isEmpty()) {
            problems.add("no scraped job exports the metric " + name);
            return new Inferred(Kind.VECTOR, new TreeSet<>(), true, Type.UNTYPED);
        }
        Metric metric = found.get();
        for (Matcher matcher : selector.matchers()) {
            if (misses(metric, matcher)) {
                problems.add(name + " has no label " + matcher.label() + ", so the selector never matches");
            }
        }
        return new Inferred(Kind.VECTOR, metric.labels(), false, metric.type());
    }

    private static boolean misses(Metric metric, Matcher matcher) {
        return !matcher.label().equals(NAME) && !metric.labels().contains(matcher.label()) && !matcher.accepts("");
    }

    /** What all metrics have in common that a selector by pattern matches. */
    private Inferred byPattern(Selector selector) {
        List<Matcher> patterns = selector.matchers().stream()
                .filter(matcher -> matcher.label().equals(NAME))
                .toList();
        if (patterns.isEmpty() || metrics.names().isEmpty()) {
            return new Inferred(Kind.VECTOR, new TreeSet<>(), true, Type.UNTYPED);
        }
        List<Metric> matched = metrics.names().stream()
                .filter(name -> patterns.stream().allMatch(pattern -> pattern.accepts(name)))
                .flatMap(name -> metrics.find(name).stream())
                .filter(metric -> selector.matchers().stream().noneMatch(matcher -> misses(metric, matcher)))
                .toList();
        if (matched.isEmpty()) {
            problems.add("no scraped job exports a metric that the selector " + new PromqlWriter().write(selector)
                    + " matches");
            return new Inferred(Kind.VECTOR, new TreeSet<>(), true, Type.UNTYPED);
        }
        SortedSet<String> labels = new TreeSet<>(matched.get(0).labels());
        matched.forEach(metric -> labels.retainAll(metric.labels()));
        Type first = matched.get(0).type();
        boolean same = matched.stream().allMatch(metric -> metric.type() == first);
        return new Inferred(Kind.VECTOR, labels, false, same ? first : Type.UNTYPED);
    }

    private Inferred call(Call call) {
        Function function = Function.of(call.function()).orElseThrow();
        List<Inferred> arguments = call.arguments().stream().map(this::infer).toList();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).kind() != function.argument(i)) {
                problems.add("argument " + (i + 1) + " of " + call.function() + " must be of kind "
                        + function.argument(i).name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        checkType(call, arguments);
        if (function.result() != Kind.VECTOR) {
            return Inferred.of(function.result());
        }
        return switch (call.function()) {
            case "absent", "absent_over_time" -> absent(call.arguments().get(0));
            case "vector" -> Inferred.vector(Set.of(), false);
            case "histogram_quantile" -> quantile(arguments.get(1));
            case "label_replace", "label_join" ->
                arguments.get(0).with(List.of(((Text) call.arguments().get(1)).value()));
            case "last_over_time", "sort", "sort_desc" -> series(arguments).as(Kind.VECTOR);
            default -> series(arguments).as(Kind.VECTOR).as(Type.GAUGE);
        };
    }

    private static Inferred series(List<Inferred> arguments) {
        return arguments.stream()
                .filter(argument -> argument.kind() == Kind.VECTOR || argument.kind() == Kind.RANGE)
                .findFirst()
                .orElse(Inferred.vector(Set.of(), false));
    }

    private void checkType(Call call, List<Inferred> arguments) {
        if (COUNTER_ONLY.contains(call.function())) {
            if (arguments.get(0).type() == Type.GAUGE) {
                problems.add(call.function() + " needs a counter, but its argument is a gauge");
            }
            checkWindow(call);
        } else if (GAUGE_ONLY.contains(call.function()) && arguments.get(0).type() == Type.COUNTER) {
            problems.add(call.function() + " needs a gauge, but its argument is a counter");
        }
    }

    private void checkWindow(Call call) {
        if (call.arguments().get(0) instanceof Range range) {
            range.window()
                    .length()
                    .filter(length -> length.compareTo(scrapeInterval.multipliedBy(2)) < 0)
                    .ifPresent(length ->
                            problems.add("the window " + range.window().text() + " is shorter than two scrapes of "
                                    + Window.of(scrapeInterval).text()));
        }
    }

    private static Inferred absent(Expr argument) {
        Expr selected = argument instanceof Range range ? range.selector() : argument;
        if (!(selected instanceof Selector selector)) {
            return Inferred.vector(Set.of(), false);
        }
        return Inferred.vector(
                selector.matchers().stream()
                        .filter(matcher -> matcher.operator() == Matcher.Operator.EQUAL)
                        .map(Matcher::label)
                        .filter(label -> !label.equals(NAME))
                        .toList(),
                false);
    }

    private Inferred quantile(Inferred buckets) {
        if (!buckets.has("le")) {
            problems.add("histogram_quantile needs the label le, which its argument does not have");
        }
        return buckets.without(List.of("le")).as(Type.GAUGE);
    }

    private Inferred aggregation(Aggregation aggregation) {
        Inferred operand = vector(aggregation.operand(), aggregation.operator());
        if (aggregation.parameter() != null) {
            infer(aggregation.parameter());
        }
        if (KEEPS_ALL.contains(aggregation.operator())) {
            return operand;
        }
        Type type = Set.of("sum", "min", "max", "avg").contains(aggregation.operator()) ? operand.type() : Type.GAUGE;
        Grouping grouping = aggregation.grouping();
        Inferred result;
        if (grouping == null) {
            result = Inferred.vector(Set.of(), false);
        } else if (grouping.without()) {
            result = operand.without(grouping.labels());
        } else {
            for (String label : grouping.labels()) {
                if (!operand.has(label)) {
                    problems.add(
                            aggregation.operator() + " by (" + label + "), but its argument has no label " + label);
                }
            }
            result = operand.only(grouping.labels());
        }
        if (aggregation.operator().equals("count_values") && aggregation.parameter() instanceof Text label) {
            result = result.with(List.of(label.value()));
        }
        return result.as(type);
    }

    private Inferred binary(Binary binary) {
        Inferred left = infer(binary.left());
        Inferred right = infer(binary.right());
        String sign = binary.operator().sign();
        if (binary.operator().comparison() && (left.type() == Type.COUNTER || right.type() == Type.COUNTER)) {
            problems.add("a raw counter is compared with " + sign + "; take its rate or increase first");
        }
        if (left.kind() == Kind.SCALAR && right.kind() == Kind.SCALAR) {
            if (binary.operator().set() || binary.operator().comparison() && !binary.bool()) {
                problems.add("two numbers cannot be joined by " + sign);
            }
            return Inferred.of(Kind.SCALAR);
        }
        if (left.kind() == Kind.RANGE
                || right.kind() == Kind.RANGE
                || left.kind() == Kind.STRING
                || right.kind() == Kind.STRING) {
            problems.add(sign + " takes numbers and instant vectors only");
            return left.as(Kind.VECTOR);
        }
        if (left.kind() == Kind.SCALAR || right.kind() == Kind.SCALAR) {
            if (binary.operator().set()) {
                problems.add(sign + " takes two instant vectors");
            }
            Inferred vector = left.kind() == Kind.SCALAR ? right : left;
            return binary.operator().comparison() && !binary.bool() ? vector : vector.as(Type.GAUGE);
        }
        return joined(binary, left, right);
    }

    private Inferred joined(Binary binary, Inferred left, Inferred right) {
        Matching matching = binary.matching();
        if (binary.operator() == Operator.OR) {
            return left.common(right);
        }
        problems.addAll(VectorMatching.problems(binary, left, right));
        if (SUMS_AND_SHARES.contains(binary.operator())
                && (left.type() == Type.COUNTER) != (right.type() == Type.COUNTER)) {
            problems.add("a raw counter and something that is none are joined by "
                    + binary.operator().sign() + "; take the counter's rate or increase first");
        }
        if (binary.operator().set()) {
            return left;
        }
        Inferred result = left.as(Type.GAUGE);
        if (matching == null) {
            return result;
        }
        if (matching.many() == Side.LEFT) {
            return result.with(matching.include());
        }
        if (matching.many() == Side.RIGHT) {
            return right.as(Type.GAUGE).with(matching.include());
        }
        return matching.ignoring() ? result.without(matching.labels()) : result.only(matching.labels());
    }
}
