package network.frameworks.generator.plan.service;

/**
 * What says that a start of a service has worked. With neither a URL nor a port, it must stay up.
 *
 * @param url the page that must answer 200, empty when there is none
 * @param address the address of the port that must take connections
 * @param port that port, 0 when there is none
 * @param seconds how long that may take
 */
public record GatePlan(String url, String address, int port, long seconds) {}
