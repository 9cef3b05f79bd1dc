package network.frameworks.generator.syntax.hcl;

/** {@code name = value} in a body. */
public record HclAttribute(String name, HclExpression value, HclPosition position) {}
