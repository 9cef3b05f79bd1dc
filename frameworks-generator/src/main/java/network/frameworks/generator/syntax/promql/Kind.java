package network.frameworks.generator.syntax.promql;

/** What an expression gives. */
public enum Kind {
    SCALAR,
    STRING,
    VECTOR,
    RANGE
}
