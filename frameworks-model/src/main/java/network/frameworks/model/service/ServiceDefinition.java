package network.frameworks.model.service;

import java.util.Objects;
import network.frameworks.model.service.Needs.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A service that nodes can run: an entry of a pack, or one the user adds. Made by name, with {@link #builder}.
 *
 * @param name an RFC 1123 label, for example {@code periscope-query}
 * @param about what it is
 * @param install how it gets onto a node
 * @param run how its process is run there
 * @param network where it listens and how people reach it
 * @param watch how to ask whether it is well
 * @param needs what it cannot work without
 * @param settings the variables of its process
 */
public record ServiceDefinition(
        String name,
        About about,
        Install install,
        Run run,
        Network network,
        Watch watch,
        Needs needs,
        Settings settings) {

    /** A builder of a service. */
    public static ServiceDefinitionBuilder builder(String name, Kind kind) {
        return new ServiceDefinitionBuilder(name, kind);
    }

    /** The same service with other ports. */
    public ServiceDefinition with(Network other) {
        return new ServiceDefinition(name, about, install, run, other, watch, needs, settings);
    }

    /** The same service with what its kind and the names of its secrets say where it says nothing itself. */
    public ServiceDefinition with(Install otherInstall, Settings otherSettings) {
        return new ServiceDefinition(name, about, otherInstall, run, network, watch, needs, otherSettings);
    }

    /**
     * What a service is.
     *
     * @param kind what sort of program it is
     * @param description one sentence that says what it does
     * @param placement how many nodes of a cluster or environment run it
     * @param always where it runs although no role names it, or null
     * @param stateful whether a node that runs it holds data that is not elsewhere
     * @param reach which of several others speak to unless they say otherwise
     * @param quorum whether its instances in a region decide together, by the majority of them
     */
    public record About(
            Kind kind,
            String description,
            Placement placement,
            @Nullable Always always,
            boolean stateful,
            Reach reach,
            boolean quorum) {}

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
        /** On the first node of the first cluster of the role in each region. */
        ONE_PER_REGION,
        /** On every node of the role in the first region that has it. */
        ONE_REGION,
        /** On the first node of the first cluster of the role. */
        ONE_PER_ENVIRONMENT
    }

    /** Where a service runs that no role has to name. */
    public enum Always {
        /** On every node. */
        ON_EVERY_NODE,
        /** On the node that watches all others, unless a role places it or it is run elsewhere. */
        ON_MONITORING_NODE
    }

    /**
     * How to ask whether a service is well.
     *
     * @param health its health page, or null when it has none
     * @param metrics where it serves Prometheus metrics itself, or null
     * @param exporter the exporter that serves metrics for it, or null
     * @param gates what says that a start has worked
     */
    public record Watch(
            @Nullable Page health,
            @Nullable MetricsPage metrics,
            @Nullable String exporter,
            Gates gates) {}

    /**
     * A page of a service.
     *
     * @param port the name of the port
     * @param path the path of an HTTP GET
     */
    public record Page(String port, String path) {
        public Page {
            Objects.requireNonNull(port);
            Objects.requireNonNull(path);
        }
    }
}
