package network.frameworks.generator.internal.syntax.promql;

/** What an expression gives. */
public enum Kind {
    SCALAR,
    STRING,
    VECTOR,
    RANGE
}
