package network.frameworks.model.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.service.Install.ConfigFile;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.Needs.Peer;
import network.frameworks.model.service.Needs.Reach;
import network.frameworks.model.service.Needs.Store;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.Run.Profile;
import network.frameworks.model.service.Run.Signal;
import network.frameworks.model.service.ServiceDefinition.About;
import network.frameworks.model.service.ServiceDefinition.Always;
import network.frameworks.model.service.ServiceDefinition.Kind;
import network.frameworks.model.service.ServiceDefinition.Page;
import network.frameworks.model.service.ServiceDefinition.Placement;
import network.frameworks.model.service.ServiceDefinition.Watch;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;
import org.jspecify.annotations.Nullable;

/** Builds a service that is released on every node of its role unless told otherwise. */
public final class ServiceDefinitionBuilder {
    private final String name;
    private final Kind kind;
    private String description;
    private Placement placement = Placement.EVERY_NODE;
    private @Nullable Always always;
    private boolean stateful;
    private Reach reach = Reach.NEAREST;
    private boolean quorum;
    private @Nullable String installer;
    private @Nullable Method method;
    private @Nullable String packageName;
    private @Nullable Boolean archive;
    private @Nullable String program;
    private final Map<String, String> files = new TreeMap<>();
    private final TreeSet<String> credentials = new TreeSet<>();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable String unit;
    private @Nullable String account;
    private Profile profile = Profile.NETWORK;
    private final List<String> after = new ArrayList<>();
    private @Nullable Signal reload;
    private @Nullable String scratch;
    private final List<Port> ports = new ArrayList<>();
    private @Nullable String publicName;
    private Network.Scope publicScope = Network.Scope.DOMAIN;
    private boolean proxy;
    private Network.@Nullable Edge edge;
    private @Nullable Page health;
    private @Nullable MetricsPage metrics;
    private @Nullable String exporter;
    private Gates gates = Gates.HEALTH;
    private final List<Peer> peers = new ArrayList<>();
    private final List<Store> stores = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<Clause> contract = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    ServiceDefinitionBuilder(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        this.description = "The service " + name + ".";
    }

    // --- what it is ------------------------------------------------------------------------------------------------

    /** One sentence that says what it does. */
    public ServiceDefinitionBuilder description(String value) {
        description = value;
        return this;
    }

    /** On how many nodes it runs. */
    public ServiceDefinitionBuilder placement(Placement value) {
        placement = value;
        return this;
    }

    /** Where it runs although no role names it. */
    public ServiceDefinitionBuilder always(@Nullable Always value) {
        always = value;
        return this;
    }

    /** Whether its nodes hold data that is not elsewhere. */
    public ServiceDefinitionBuilder stateful(boolean value) {
        stateful = value;
        return this;
    }

    /** Which of several others speak to unless they say otherwise. */
    public ServiceDefinitionBuilder reach(Reach value) {
        reach = value;
        return this;
    }

    /** Whether its instances in a region decide together. */
    public ServiceDefinitionBuilder quorum(boolean value) {
        quorum = value;
        return this;
    }

    // --- how it is installed ---------------------------------------------------------------------------------------

    /** The Ansible role that installs it; null for that of its kind. */
    public ServiceDefinitionBuilder installer(@Nullable String value) {
        installer = value;
        return this;
    }

    /** What is installed; null for a package when there is one, else for a release. */
    public ServiceDefinitionBuilder method(@Nullable Method value) {
        method = value;
        return this;
    }

    /** The Debian package. */
    public ServiceDefinitionBuilder packageName(@Nullable String value) {
        packageName = value;
        return this;
    }

    /** Whether its artifact is an archive; null as its kind has it. */
    public ServiceDefinitionBuilder archive(@Nullable Boolean value) {
        archive = value;
        return this;
    }

    /** The path of the program in its artifact; null for its name. */
    public ServiceDefinitionBuilder program(@Nullable String value) {
        program = value;
        return this;
    }

    /** A configuration file by its absolute path. */
    public ServiceDefinitionBuilder file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Files and folders of the node that hold secrets of it besides its environment. */
    public ServiceDefinitionBuilder credentials(Collection<String> paths) {
        credentials.addAll(paths);
        return this;
    }

    // --- how it is run ---------------------------------------------------------------------------------------------

    /** Its command line. */
    public ServiceDefinitionBuilder arguments(Collection<String> values) {
        arguments.addAll(values);
        return this;
    }

    /** Its systemd unit, without the suffix. */
    public ServiceDefinitionBuilder unit(@Nullable String value) {
        unit = value;
        return this;
    }

    /** The account it runs as. */
    public ServiceDefinitionBuilder account(@Nullable String value) {
        account = value;
        return this;
    }

    /** The hardening of its unit. */
    public ServiceDefinitionBuilder profile(Profile value) {
        profile = value;
        return this;
    }

    /** Services of the same node that start before it. */
    public ServiceDefinitionBuilder after(Collection<String> services) {
        after.addAll(services);
        return this;
    }

    /** The signal that makes it read its configuration again. */
    public ServiceDefinitionBuilder reload(@Nullable Signal value) {
        reload = value;
        return this;
    }

    /** Files of shared memory to remove around its life. */
    public ServiceDefinitionBuilder scratch(@Nullable String value) {
        scratch = value;
        return this;
    }

    // --- where it is reached ---------------------------------------------------------------------------------------

    /** A port that only the mesh may reach. */
    public ServiceDefinitionBuilder port(String portName, int number) {
        return port(Port.mesh(portName, number));
    }

    /** A port. */
    public ServiceDefinitionBuilder port(Port port) {
        ports.add(port);
        return this;
    }

    /** The label under the environment's domain. */
    public ServiceDefinitionBuilder publicName(@Nullable String value) {
        publicName = value;
        return this;
    }

    /** What the public name lies below. */
    public ServiceDefinitionBuilder publicScope(Network.Scope value) {
        publicScope = value;
        return this;
    }

    /** What its node is to the platform. */
    public ServiceDefinitionBuilder edge(Network.@Nullable Edge value) {
        edge = value;
        return this;
    }

    /** Whether it answers for the public names of the other services of its node. */
    public ServiceDefinitionBuilder proxy(boolean value) {
        proxy = value;
        return this;
    }

    // --- how it is watched -----------------------------------------------------------------------------------------

    /** The page that says whether it is well. */
    public ServiceDefinitionBuilder health(@Nullable Page value) {
        health = value;
        return this;
    }

    /** The page with Prometheus metrics. */
    public ServiceDefinitionBuilder metrics(@Nullable MetricsPage value) {
        metrics = value;
        return this;
    }

    /** The exporter that serves its metrics. */
    public ServiceDefinitionBuilder exporter(@Nullable String value) {
        exporter = value;
        return this;
    }

    /** What says that a start has worked. */
    public ServiceDefinitionBuilder gates(Gates value) {
        gates = value;
        return this;
    }

    // --- what it needs ---------------------------------------------------------------------------------------------

    /** Services that the platform must have for it. */
    public ServiceDefinitionBuilder dependsOn(String... services) {
        Arrays.stream(services)
                .map(service -> Peer.of(service, Needs.Need.SOFT))
                .forEach(peers::add);
        return this;
    }

    /** Services it uses when the platform has them. */
    public ServiceDefinitionBuilder usesIfServed(String... services) {
        Arrays.stream(services)
                .map(service -> Peer.of(service, Needs.Need.OPTIONAL))
                .forEach(peers::add);
        return this;
    }

    /** A service it speaks to; what was said about the same one before no longer counts. */
    public ServiceDefinitionBuilder peer(Peer peer) {
        peers.add(peer);
        return this;
    }

    /** A database or topic it needs. */
    public ServiceDefinitionBuilder store(String service, String storeName) {
        stores.add(new Store(service, storeName));
        return this;
    }

    /** Environment variables whose values are secrets, as their names usually say. */
    public ServiceDefinitionBuilder secrets(Collection<String> names) {
        names.stream().map(Secret::of).forEach(this::secret);
        return this;
    }

    /** An environment variable whose value is a secret. */
    public ServiceDefinitionBuilder secret(Secret secret) {
        secrets.add(secret);
        return this;
    }

    /** A plain environment variable; what was said about the same one before no longer counts. */
    public ServiceDefinitionBuilder variable(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What it asks of one of its variables. */
    public ServiceDefinitionBuilder clause(Clause clause) {
        contract.add(clause);
        return this;
    }

    /** Variables of its kind that it does not read. */
    public ServiceDefinitionBuilder ignores(Collection<String> variables) {
        ignored.addAll(variables);
        return this;
    }

    /** The service. */
    public ServiceDefinition build() {
        Method installed = method != null ? method : packageName != null ? Method.PACKAGE : Method.RELEASE;
        List<ConfigFile> configFiles = files.entrySet().stream()
                .map(file -> new ConfigFile(file.getKey(), file.getValue()))
                .toList();
        return new ServiceDefinition(
                name,
                new About(kind, description, placement, always, stateful, reach, quorum),
                new Install(installer, installed, packageName, archive, program, configFiles, List.copyOf(credentials)),
                new Run(arguments, unit, account, profile, after, reload, scratch),
                new Network(ports, publicName, publicScope, proxy, edge),
                new Watch(health, metrics, exporter, gates),
                new Needs(peers, stores),
                new Settings(
                        environment.entrySet().stream()
                                .map(variable -> new Variable(variable.getKey(), variable.getValue()))
                                .toList(),
                        secrets,
                        contract,
                        ignored));
    }
}
