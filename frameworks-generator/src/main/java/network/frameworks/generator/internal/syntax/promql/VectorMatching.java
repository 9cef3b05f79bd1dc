package network.frameworks.generator.internal.syntax.promql;

import java.util.Collection;
import java.util.List;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;
import network.frameworks.generator.internal.syntax.promql.Expr.Matching;

/** Finds sides of a binary expression that can never have a pair of series in common. */
final class VectorMatching {

    private VectorMatching() {}

    static List<String> problems(Binary binary, Inferred left, Inferred right) {
        Matching matching = binary.matching();
        String sign = binary.operator().sign();
        if (matching != null && !matching.ignoring()) {
            return matching.labels().stream()
                    .filter(label -> !left.has(label) || !right.has(label))
                    .map(label -> sign + " on (" + label + "), but the " + (left.has(label) ? "right" : "left")
                            + " side has no label " + label)
                    .toList();
        }
        Collection<String> ignored = matching == null ? List.of() : matching.labels();
        boolean same = left.open()
                || right.open()
                || left.without(ignored).labels().equals(right.without(ignored).labels());
        return same
                ? List.of()
                : List.of("the sides of " + sign + " never match: the left has the labels " + left.labels()
                        + ", the right " + right.labels());
    }
}
