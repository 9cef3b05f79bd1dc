package network.frameworks.generator.internal.alert;

import network.frameworks.generator.internal.syntax.promql.Expr;

/**
 * A recording rule.
 *
 * @param name the recorded metric, {@code level:metric:operations}
 * @param expr what it records
 */
public record Recording(String name, Expr expr) {}
