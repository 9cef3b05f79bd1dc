package network.frameworks.generator.alert;

import network.frameworks.generator.syntax.promql.Expr;

/**
 * A recording rule.
 *
 * @param name the recorded metric, {@code level:metric:operations}
 * @param expr what it records
 */
public record Recording(String name, Expr expr) {}
