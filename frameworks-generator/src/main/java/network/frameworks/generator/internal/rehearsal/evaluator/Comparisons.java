package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.List;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;
import network.frameworks.generator.internal.syntax.promql.Expr.Binary;

/** Is told by an evaluation what operators were given and what came of it. */
public interface Comparisons {

    /** For those who do not want to know. */
    Comparisons UNSEEN = new Comparisons() {};

    /** The two sides of an operator. */
    default void compared(Binary binary, Value left, Value right) {}

    /** The samples that an operator gave. */
    default void gave(Binary binary, List<Sample> results) {}
}
