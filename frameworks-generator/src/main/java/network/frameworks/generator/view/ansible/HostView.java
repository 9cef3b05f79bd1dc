package network.frameworks.generator.view.ansible;

import java.util.List;
import java.util.SortedMap;
import network.frameworks.generator.plan.NodePlan;
import org.jspecify.annotations.Nullable;

/**
 * What the inventory says about one host.
 *
 * @param node the node
 * @param rules ports that the firewall opens, sorted by number
 * @param sysctl kernel settings of this host that differ from those of all, sorted by name
 * @param reservedPorts ports that outgoing connections must not take, sorted
 * @param api what frameworks-api installs, sorted by name
 * @param media what frameworks-media installs, MistServer first
 * @param mist settings of MistServer, or null when it does not run here
 * @param data databases, queues and proxies
 * @param monitoring exporters and servers that watch
 */
public record HostView(
        NodePlan node,
        List<Rule> rules,
        SortedMap<String, String> sysctl,
        List<Integer> reservedPorts,
        List<ReleaseView> api,
        List<ReleaseView> media,
        @Nullable Mist mist,
        DataView data,
        MonitoringView monitoring) {

    public HostView {
        rules = List.copyOf(rules);
        reservedPorts = List.copyOf(reservedPorts);
        api = List.copyOf(api);
        media = List.copyOf(media);
    }

    /**
     * A port that others may reach.
     *
     * @param service the service that listens
     * @param port the port number
     * @param protocol {@code tcp} or {@code udp}
     * @param source {@code public} or {@code mesh}
     */
    public record Rule(String service, int port, String protocol, String source) {}

    /**
     * Settings of MistServer.
     *
     * @param protocols what it serves
     * @param controllerPort the port of its controller
     * @param metricsPath the path of its metrics page, without a slash in front
     * @param account the account of its controller
     * @param passwordVariable the variable that holds the password
     */
    public record Mist(
            List<Protocol> protocols, int controllerPort, String metricsPath, String account, String passwordVariable) {
        public Mist {
            protocols = List.copyOf(protocols);
        }
    }

    /**
     * What MistServer serves on a port.
     *
     * @param connector the connector's name in MistServer
     * @param option how the connector calls its port
     * @param port the port number
     */
    public record Protocol(String connector, String option, int port) {}
}
