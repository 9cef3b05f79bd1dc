package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Matching;
import network.frameworks.generator.internal.syntax.promql.Expr.Side;
import network.frameworks.generator.internal.syntax.promql.Operator;

/** Joins samples by operators. */
final class VectorOperators {

    private final Binary binary;
    private final Operator operator;

    VectorOperators(Binary binary) {
        this.binary = binary;
        this.operator = binary.operator();
    }

    // --- a vector and a number -----------------------------------------------------------------------------------

    /**
     * The samples joined with a number.
     *
     * @param numberFirst whether the number stands on the left
     */
    List<Sample> withNumber(List<Sample> samples, double number, boolean numberFirst) {
        List<Sample> results = new ArrayList<>();
        for (Sample sample : samples) {
            double left = numberFirst ? number : sample.value();
            double right = numberFirst ? sample.value() : number;
            if (!operator.comparison()) {
                results.add(new Sample(unnamed(sample.labels()), Arithmetic.of(operator, left, right)));
            } else if (binary.bool()) {
                double truth = Arithmetic.holds(operator, left, right) ? 1 : 0;
                results.add(new Sample(sample.labels().withoutName(), truth));
            } else if (Arithmetic.holds(operator, left, right)) {
                results.add(sample);
            }
        }
        return results;
    }

    /** A new number belongs to no metric; only {@code atan2} forgets to say so. */
    private Labels unnamed(Labels labels) {
        boolean kept = operator.comparison() && !binary.bool() || operator == Operator.ATAN2;
        return kept ? labels : labels.withoutName();
    }

    // --- two vectors ---------------------------------------------------------------------------------------------

    List<Sample> joined(List<Sample> left, List<Sample> right) {
        return switch (operator) {
            case AND -> present(left, keys(right), true);
            case UNLESS -> present(left, keys(right), false);
            case OR -> {
                List<Sample> results = new ArrayList<>(left);
                results.addAll(present(right, keys(left), false));
                yield results;
            }
            default -> matched(left, right);
        };
    }

    private Set<Labels> keys(List<Sample> samples) {
        Set<Labels> keys = new HashSet<>();
        samples.forEach(sample -> keys.add(key(sample.labels())));
        return keys;
    }

    private List<Sample> present(List<Sample> samples, Set<Labels> keys, boolean wanted) {
        return samples.stream()
                .filter(sample -> keys.contains(key(sample.labels())) == wanted)
                .toList();
    }

    /** The labels that have to agree. */
    private Labels key(Labels labels) {
        Matching matching = binary.matching();
        if (matching == null) {
            return labels.withoutName();
        }
        return matching.ignoring() ? labels.without(matching.labels()).withoutName() : labels.only(matching.labels());
    }

    private List<Sample> matched(List<Sample> left, List<Sample> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        Matching matching = binary.matching();
        Side many = matching == null ? null : matching.many();
        boolean swapped = many == Side.RIGHT;
        List<Sample> manySide = swapped ? right : left;
        Map<Labels, Sample> one = single(swapped ? left : right);
        Map<Labels, Set<Labels>> seen = new HashMap<>();
        List<Sample> results = new ArrayList<>();
        for (Sample sample : manySide) {
            Labels key = key(sample.labels());
            Sample partner = one.get(key);
            if (partner == null) {
                continue;
            }
            double first = swapped ? partner.value() : sample.value();
            double second = swapped ? sample.value() : partner.value();
            boolean holds = operator.comparison() && Arithmetic.holds(operator, first, second);
            if (operator.comparison() && !binary.bool() && !holds) {
                continue;
            }
            Labels labels = result(sample.labels(), partner.labels());
            Set<Labels> before = seen.computeIfAbsent(key, unused -> new HashSet<>());
            if (many == null ? !before.isEmpty() : before.contains(labels)) {
                throw new EvaluationException("several series on one side of " + operator.sign()
                        + " match one on the other, which needs group_left or group_right");
            }
            before.add(labels);
            results.add(new Sample(labels, value(first, second, holds)));
        }
        return results;
    }

    private double value(double first, double second, boolean holds) {
        if (!operator.comparison()) {
            return Arithmetic.of(operator, first, second);
        }
        if (binary.bool()) {
            return holds ? 1 : 0;
        }
        return first;
    }

    private Map<Labels, Sample> single(List<Sample> samples) {
        Map<Labels, Sample> byKey = new HashMap<>();
        for (Sample sample : samples) {
            if (byKey.put(key(sample.labels()), sample) != null) {
                throw new EvaluationException(
                        "several series on the 'one' side of " + operator.sign() + " have the same labels to match");
            }
        }
        return byKey;
    }

    private Labels result(Labels many, Labels one) {
        Labels labels = unnamed(many);
        Matching matching = binary.matching();
        if (matching == null) {
            return labels;
        }
        if (matching.many() == null) {
            return matching.ignoring() ? labels.without(matching.labels()) : labels.only(matching.labels());
        }
        for (String label : matching.include()) {
            labels = labels.with(label, one.get(label));
        }
        return labels;
    }
}
