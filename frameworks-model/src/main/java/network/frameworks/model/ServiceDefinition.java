package network.frameworks.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that nodes can run: an entry of the bundled catalogue, or one the user adds.
 *
 * @param name an RFC 1123 label, for example {@code periscope-query}
 * @param kind what sort of program it is
 * @param description one sentence that says what it does
 * @param installer the Ansible role that installs it
 * @param placement how many nodes of a cluster or environment run it
 * @param ports every port it listens on, sorted by number
 * @param health how to ask whether it is well, or null when it has no such page
 * @param metrics where it serves Prometheus metrics itself, or null
 * @param exporter the exporter that serves metrics for it, or null
 * @param dependsOn services it cannot work without
 * @param usesIfServed services it uses when the platform has them
 * @param stores databases and topics it needs, sorted
 * @param secrets environment variables whose values are secrets
 * @param environment plain environment variables that the process needs, sorted by name, with placeholders
 *     filled in by the resolver: {@code ${address:<service>:<port>}}, {@code ${addresses:<service>:<port>}},
 *     {@code ${port:<service>:<port>}}, {@code ${host:<service>}}, {@code ${node}}, {@code ${cluster}},
 *     {@code ${region}}, {@code ${environment}}, {@code ${domain}}, {@code ${wireguard}}, {@code ${meshPort}},
 *     {@code ${acmeEmail}}
 * @param publicName the label under the environment's domain that viewers or operators use, or null; an empty
 *     label is the domain itself
 * @param reload whether the program reads its configuration again on SIGHUP
 * @param stateful whether a node that runs it holds data that is not elsewhere
 */
public record ServiceDefinition(
        String name,
        Kind kind,
        String description,
        String installer,
        Placement placement,
        List<Port> ports,
        @Nullable Health health,
        @Nullable Metrics metrics,
        @Nullable String exporter,
        List<String> dependsOn,
        List<String> usesIfServed,
        List<Store> stores,
        List<String> secrets,
        List<Variable> environment,
        @Nullable String publicName,
        boolean reload,
        boolean stateful) {

    public ServiceDefinition {
        ports = ports.stream()
                .sorted(Comparator.comparingInt(Port::number).thenComparing(Port::protocol))
                .toList();
        dependsOn = List.copyOf(dependsOn);
        usesIfServed = List.copyOf(usesIfServed);
        stores = stores.stream()
                .sorted(Comparator.comparing(Store::service).thenComparing(Store::name))
                .toList();
        secrets = List.copyOf(secrets);
        environment = environment.stream()
                .sorted(Comparator.comparing(Variable::name))
                .toList();
    }

    /** A builder of a service. */
    public static ServiceDefinitionBuilder builder(String name, Kind kind) {
        return new ServiceDefinitionBuilder(name, kind);
    }

    /** What sort of program a service is. */
    public enum Kind {
        /** A FrameWorks program in Go with the platform's own health, metrics and gRPC conventions. */
        GO_SERVICE,
        /** A FrameWorks web site. */
        WEB,
        /** A program of somebody else that FrameWorks is built around. */
        THIRD_PARTY,
        /** Databases, queues, proxies and monitoring underneath. */
        SUBSTRATE,
        /** A program that only serves metrics of another. */
        EXPORTER
    }

    /** On how many nodes a service runs. */
    public enum Placement {
        /** On every node of the role. */
        EVERY_NODE,
        /** On the first node of each cluster of the role. */
        ONE_PER_CLUSTER,
        /** On the first node of the first cluster of the role. */
        ONE_PER_ENVIRONMENT
    }

    /**
     * A port that a service listens on.
     *
     * @param name {@code http}, {@code grpc} or another short word, unique in the service
     * @param number 1 to 65535
     * @param protocol the transport
     * @param exposure who may reach it
     * @param description what speaks there
     */
    public record Port(String name, int number, Protocol protocol, Exposure exposure, String description) {}

    /** A transport protocol. */
    public enum Protocol {
        TCP,
        UDP
    }

    /** Who may reach a port. */
    public enum Exposure {
        /** Everybody: the port is open on the public interface. */
        PUBLIC,
        /** Only nodes of the same environment, over the WireGuard mesh. */
        MESH,
        /** Only the node itself. */
        LOOPBACK
    }

    /**
     * A page that says whether a service is well.
     *
     * @param port the name of the port
     * @param path the path of an HTTP GET that answers 200
     */
    public record Health(String port, String path) {}

    /**
     * A page with Prometheus metrics.
     *
     * @param port the name of the port
     * @param path the path
     * @param series the metrics on it that no pack describes, or describes otherwise, sorted by name
     */
    public record Metrics(String port, String path, List<Metric> series) {
        public Metrics {
            series = series.stream().sorted(Comparator.comparing(Metric::name)).toList();
        }

        /** A page whose metrics a pack describes, or nobody. */
        public Metrics(String port, String path) {
            this(port, path, List.of());
        }
    }

    /**
     * Something a service keeps in a data store.
     *
     * @param service the data store's service name
     * @param name the database or topic
     */
    public record Store(String service, String name) {}

    /**
     * A plain environment variable.
     *
     * @param name its name
     * @param value its value or a template of it
     */
    public record Variable(String name, String value) {}
}
