package network.frameworks.generator.plan.network;

/**
 * A port that a host lets others reach.
 *
 * @param service the service that listens
 * @param port the port number
 * @param protocol {@code tcp} or {@code udp}
 * @param source {@code public} or {@code mesh}
 */
public record HostRule(String service, int port, String protocol, String source) {}
