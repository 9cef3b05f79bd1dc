package network.frameworks.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import network.frameworks.model.ServiceDefinition.Exposure;
import network.frameworks.model.ServiceDefinition.Health;
import network.frameworks.model.ServiceDefinition.Kind;
import network.frameworks.model.ServiceDefinition.Metrics;
import network.frameworks.model.ServiceDefinition.Placement;
import network.frameworks.model.ServiceDefinition.Port;
import network.frameworks.model.ServiceDefinition.Protocol;
import network.frameworks.model.ServiceDefinition.Store;
import network.frameworks.model.ServiceDefinition.Variable;
import org.jspecify.annotations.Nullable;

/** Builds a service that runs on every node of its role unless told otherwise. */
public final class ServiceDefinitionBuilder {
    private final String name;
    private final Kind kind;
    private String description;
    private String installer;
    private Placement placement = Placement.EVERY_NODE;
    private final List<Port> ports = new ArrayList<>();
    private @Nullable Health health;
    private @Nullable Metrics metrics;
    private @Nullable String exporter;
    private final List<String> dependsOn = new ArrayList<>();
    private final List<String> usesIfServed = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<Variable> environment = new ArrayList<>();
    private @Nullable String publicName;
    private boolean reload;
    private boolean stateful;

    ServiceDefinitionBuilder(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        this.description = "The service " + name + ".";
        this.installer = installerOf(kind);
    }

    private static String installerOf(Kind kind) {
        return switch (kind) {
            case GO_SERVICE, WEB, THIRD_PARTY -> "frameworks-api";
            case SUBSTRATE -> "frameworks-data";
            case EXPORTER -> "monitoring";
        };
    }

    /** One sentence that says what it does. */
    public ServiceDefinitionBuilder description(String value) {
        description = value;
        return this;
    }

    /** The Ansible role that installs it. */
    public ServiceDefinitionBuilder installer(String value) {
        installer = value;
        return this;
    }

    /** On how many nodes it runs. */
    public ServiceDefinitionBuilder placement(Placement value) {
        placement = value;
        return this;
    }

    /** A port that only the mesh may reach. */
    public ServiceDefinitionBuilder port(String portName, int number) {
        return port(new Port(portName, number, Protocol.TCP, Exposure.MESH, portName));
    }

    /** A port. */
    public ServiceDefinitionBuilder port(Port port) {
        ports.add(port);
        return this;
    }

    /** The page that says whether it is well. */
    public ServiceDefinitionBuilder health(@Nullable Health value) {
        health = value;
        return this;
    }

    /** The page with Prometheus metrics. */
    public ServiceDefinitionBuilder metrics(@Nullable Metrics value) {
        metrics = value;
        return this;
    }

    /** The exporter that serves its metrics. */
    public ServiceDefinitionBuilder exporter(@Nullable String value) {
        exporter = value;
        return this;
    }

    /** Services it cannot work without. */
    public ServiceDefinitionBuilder dependsOn(String... services) {
        dependsOn.addAll(Arrays.asList(services));
        return this;
    }

    /** Services it uses when the platform has them. */
    public ServiceDefinitionBuilder usesIfServed(String... services) {
        usesIfServed.addAll(Arrays.asList(services));
        return this;
    }

    /** A database or topic it needs. */
    public ServiceDefinitionBuilder store(String service, String storeName) {
        stores.add(new Store(service, storeName));
        return this;
    }

    /** Environment variables whose values are secrets. */
    public ServiceDefinitionBuilder secrets(Collection<String> names) {
        secrets.addAll(names);
        return this;
    }

    /** A plain environment variable. */
    public ServiceDefinitionBuilder variable(String variable, String value) {
        environment.add(new Variable(variable, value));
        return this;
    }

    /** The label under the environment's domain. */
    public ServiceDefinitionBuilder publicName(@Nullable String value) {
        publicName = value;
        return this;
    }

    /** Whether it reads its configuration again on SIGHUP. */
    public ServiceDefinitionBuilder reload(boolean value) {
        reload = value;
        return this;
    }

    /** Whether its nodes hold data that is not elsewhere. */
    public ServiceDefinitionBuilder stateful(boolean value) {
        stateful = value;
        return this;
    }

    /** The service. */
    public ServiceDefinition build() {
        return new ServiceDefinition(
                name,
                kind,
                description,
                installer,
                placement,
                ports,
                health,
                metrics,
                exporter,
                dependsOn,
                usesIfServed,
                stores,
                secrets,
                environment,
                publicName,
                reload,
                stateful);
    }
}
