package network.frameworks.generator.plan.host;

import java.util.List;

/**
 * What a media server is told besides its command line.
 *
 * @param protocols what it serves
 * @param controllerPort the port of its controller
 * @param metricsPath the path of its metrics page, without a slash in front
 * @param account the account of its controller
 * @param passwordVariable the variable that holds the password, empty when it has none
 */
public record MediaServerPlan(
        List<Protocol> protocols, int controllerPort, String metricsPath, String account, String passwordVariable) {

    public MediaServerPlan {
        protocols = List.copyOf(protocols);
    }

    /**
     * What a media server serves on a port.
     *
     * @param connector the connector's name
     * @param option how the connector calls its port
     * @param port the port number
     */
    public record Protocol(String connector, String option, int port) {}
}
