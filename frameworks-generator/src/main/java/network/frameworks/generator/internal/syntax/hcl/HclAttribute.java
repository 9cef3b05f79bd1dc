package network.frameworks.generator.internal.syntax.hcl;

/** {@code name = value} in a body. */
public record HclAttribute(String name, HclExpression value, HclPosition position) {}
