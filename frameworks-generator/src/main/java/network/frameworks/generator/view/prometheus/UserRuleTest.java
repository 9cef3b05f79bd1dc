package network.frameworks.generator.view.prometheus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import network.frameworks.generator.alert.Reading;
import network.frameworks.generator.plan.AlertPlan;
import network.frameworks.generator.plan.AlertVariant;
import network.frameworks.generator.syntax.promql.Expr;
import network.frameworks.generator.syntax.promql.Expr.Aggregation;
import network.frameworks.generator.syntax.promql.Expr.Binary;
import network.frameworks.generator.syntax.promql.Expr.Num;
import network.frameworks.generator.syntax.promql.Expr.Selector;
import network.frameworks.generator.syntax.promql.Inference;
import network.frameworks.generator.syntax.promql.Matcher;
import network.frameworks.generator.syntax.promql.Metric;
import network.frameworks.generator.syntax.promql.PromqlWriter;
import network.frameworks.generator.view.prometheus.RuleTest.Case;
import network.frameworks.generator.view.prometheus.RuleTest.Firing;
import network.frameworks.generator.view.prometheus.RuleTest.Series;
import network.frameworks.generator.view.prometheus.Rules.AlertRule;

/**
 * Makes a unit test for an expression that somebody wrote by hand, as long as it compares a gauge, or a sum, minimum,
 * maximum or average of one, with a number. What other expressions need to fire cannot be told from the outside.
 */
final class UserRuleTest {

    private static final List<String> PLAIN = List.of("sum", "min", "max", "avg");
    private static final int CALM_TICKS = 2;

    private final Rules rules;
    private final PromqlWriter writer = new PromqlWriter();

    UserRuleTest(Rules rules) {
        this.rules = rules;
    }

    /** The comparison that is understood. */
    private record Shape(Selector gauge, Binary comparison, BigDecimal bound) {}

    Optional<RuleTest> test(AlertPlan alert, AlertVariant variant) {
        AlertRule rule = rules.rule(alert, variant);
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
                && rules.metrics()
                        .find(selector.metric())
                        .filter(metric -> metric.type() != Metric.Type.COUNTER)
                        .isPresent()) {
            return Optional.of(new Shape(selector, comparison, bound.value()));
        }
        return Optional.empty();
    }

    private Optional<RuleTest> test(AlertRule rule, Shape shape) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (Matcher matcher : shape.gauge().matchers()) {
            if (matcher.operator() == Matcher.Operator.EQUAL) {
                labels.put(matcher.label(), matcher.value());
            } else if (matcher.operator() == Matcher.Operator.REGEX) {
                labels.put(matcher.label(), matcher.value().split("\\|")[0]);
            }
        }
        rules.metrics()
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
        Timeline timeline = Timeline.of(rules.interval(), rule.forDuration(), rule.keepFiringFor(), CALM_TICKS);
        Values values = new Values()
                .add(good, timeline.begins())
                .add(bad, timeline.ends() - timeline.begins())
                .add(good, timeline.length() - timeline.ends());
        Firing firing = firing(rule, labels, bad);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(timeline.time(timeline.fires() - 1), rule.name(), List.of()));
        cases.add(new Case(timeline.time(timeline.fires()), rule.name(), List.of(firing)));
        cases.add(new Case(timeline.time(timeline.clears() - 1), rule.name(), List.of(firing)));
        cases.add(new Case(timeline.time(timeline.clears()), rule.name(), List.of()));
        return Optional.of(new RuleTest(
                rule.name() + " fires after " + timeline.time(timeline.fires()) + ", clears after "
                        + timeline.time(timeline.clears()),
                timeline.time(1),
                List.of(new Series(selector(new Reading(shape.gauge().metric(), labels, bad)), values.text())),
                cases));
    }

    private Firing firing(AlertRule rule, SortedMap<String, String> series, BigDecimal value) {
        SortedSet<String> kept = Inference.examine(rule.expr(), rules.metrics(), rules.interval())
                .result()
                .labels();
        SortedMap<String, String> labels = new TreeMap<>(series);
        labels.keySet().retainAll(kept);
        SortedMap<String, String> annotations = new TreeMap<>();
        rule.annotations().forEach((name, text) -> annotations.put(name, text.text(labels, value.doubleValue())));
        labels.putAll(rule.labels());
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
