package network.frameworks.generator.resolve.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import network.frameworks.generator.alert.Reading;
import network.frameworks.generator.plan.AlertTest;
import network.frameworks.generator.plan.AlertTest.Case;
import network.frameworks.generator.plan.AlertTest.Firing;
import network.frameworks.generator.plan.AlertTest.Series;
import network.frameworks.generator.resolve.alert.ClassicTests.Rule;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.syntax.promql.Expr.Binary;
import network.frameworks.generator.syntax.promql.Expr.Num;
import network.frameworks.generator.syntax.promql.Expr.Selector;
import network.frameworks.generator.syntax.promql.Inference;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Metric;
import network.frameworks.generator.syntax.promql.PromqlWriter;

/**
 * Makes a unit test for an expression that somebody wrote by hand, as long as it compares a gauge, or a sum, minimum,
 * maximum or average of one, with a number. What other expressions need to fire cannot be told from the outside.
 */
final class UserRuleTest {

    private static final List<String> PLAIN = List.of("sum", "min", "max", "avg");
    private static final int CALM_TICKS = 2;

    private final Platform platform;
    private final PromqlWriter writer = new PromqlWriter();

    UserRuleTest(Platform platform) {
        this.platform = platform;
    }

    /** The comparison that is understood. */
    private record Shape(Selector gauge, Binary comparison, BigDecimal bound) {}

    Optional<AlertTest> test(Rule rule) {
        return shape(rule.expr()).flatMap(shape -> test(rule, shape));
    }

    private Optional<Shape> shape(Expr expr) {
        if (!(expr instanceof Binary comparison)
                || !comparison.operator().comparison()
                || comparison.bool()
                || !(comparison.right() instanceof Num bound)) {
            return Optional.empty();
        }
        Expr operand = comparison.left();
        if (operand instanceof Aggregation aggregation && PLAIN.contains(aggregation.operator())) {
            operand = aggregation.operand();
        }
        if (operand instanceof Selector selector
                && platform.metrics()
                        .find(selector.metric())
                        .filter(metric -> metric.type() != Metric.Type.COUNTER)
                        .isPresent()) {
            return Optional.of(new Shape(selector, comparison, bound.value()));
        }
        return Optional.empty();
    }

    private Optional<AlertTest> test(Rule rule, Shape shape) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (Matcher matcher : shape.gauge().matchers()) {
            if (matcher.operator() == Matcher.Operator.EQUAL) {
                labels.put(matcher.label(), matcher.value());
            } else if (matcher.operator() == Matcher.Operator.REGEX) {
                labels.put(matcher.label(), matcher.value().split("\\|")[0]);
            }
        }
        platform.metrics()
                .find(shape.gauge().metric())
                .ifPresent(metric -> metric.labels().forEach(label -> labels.putIfAbsent(label, "some-" + label)));
        if (!shape.gauge().matchers().stream()
                .allMatch(matcher -> matcher.accepts(labels.getOrDefault(matcher.label(), "")))) {
            return Optional.empty();
        }
        BigDecimal step = BigDecimal.ONE;
        BigDecimal above = shape.bound().add(step);
        BigDecimal below = shape.bound().subtract(step);
        BigDecimal bad;
        BigDecimal good;
        switch (shape.comparison().operator()) {
            case GREATER -> {
                bad = above;
                good = shape.bound();
            }
            case GREATER_OR_EQUAL -> {
                bad = shape.bound();
                good = below;
            }
            case LESS -> {
                bad = below;
                good = shape.bound();
            }
            case LESS_OR_EQUAL -> {
                bad = shape.bound();
                good = above;
            }
            case EQUAL -> {
                bad = shape.bound();
                good = above;
            }
            default -> {
                bad = above;
                good = shape.bound();
            }
        }
        Timeline timeline = Timeline.of(
                platform.interval(), rule.rule().forDuration(), rule.rule().keepFiringFor(), CALM_TICKS);
        Values values = new Values()
                .add(good, timeline.begins())
                .add(bad, timeline.ends() - timeline.begins())
                .add(good, timeline.length() - timeline.ends());
        Firing firing = firing(rule, labels, bad);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(timeline.time(timeline.fires() - 1), rule.rule().alert(), List.of()));
        cases.add(new Case(timeline.time(timeline.fires()), rule.rule().alert(), List.of(firing)));
        cases.add(new Case(timeline.time(timeline.clears() - 1), rule.rule().alert(), List.of(firing)));
        cases.add(new Case(timeline.time(timeline.clears()), rule.rule().alert(), List.of()));
        return Optional.of(new AlertTest(
                rule.rule().alert() + " fires after " + Timeline.text(timeline.time(timeline.fires()))
                        + ", clears after " + Timeline.text(timeline.time(timeline.clears())),
                timeline.time(1),
                List.of(new Series(selector(new Reading(shape.gauge().metric(), labels, bad)), values.list())),
                cases));
    }

    private Firing firing(Rule rule, SortedMap<String, String> series, BigDecimal value) {
        SortedSet<String> kept = Inference.examine(rule.expr(), platform.metrics(), platform.interval())
                .result()
                .labels();
        SortedMap<String, String> labels = new TreeMap<>(series);
        labels.keySet().retainAll(kept);
        SortedMap<String, String> annotations = new TreeMap<>();
        rule.annotations().forEach((name, text) -> annotations.put(name, text.text(labels, value.doubleValue())));
        labels.putAll(rule.rule().labels());
        return new Firing(labels, annotations);
    }

    private String selector(Reading reading) {
        return writer.write(new Selector(
                reading.metric(),
                reading.labels().entrySet().stream()
                        .map(label -> Matcher.equal(label.getKey(), label.getValue()))
                        .toList()));
    }
}
