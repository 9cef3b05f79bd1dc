package network.frameworks.generator.plan.service;

/**
 * A service that is used but run elsewhere.
 *
 * @param name the catalogue name
 * @param host its DNS name or address
 * @param port its TCP port
 */
public record ExternalPlan(String name, String host, int port) {}
