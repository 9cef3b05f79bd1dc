package network.frameworks.generator.plan.watch;

/**
 * Prometheus on a node.
 *
 * @param listen its address and port
 * @param retention how long it keeps samples, as Prometheus writes durations
 */
public record PrometheusPlan(String listen, String retention) {}
