package network.frameworks.model.internal.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.EnvironmentDefaults;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.catalog.ServiceCatalog;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.service.ServiceDefinition;

/**
 * One environment as rules see it.
 *
 * @param model the whole model
 * @param environment the environment
 * @param catalogs what is known by itself
 * @param services the bundled services joined with those of the environment
 * @param roles the roles by name
 */
record Scope(
        FrameworksModel model,
        Environment environment,
        Catalogs catalogs,
        ServiceCatalog services,
        Map<String, Role> roles) {

    static Scope of(FrameworksModel model, Environment environment, Catalogs catalogs) {
        return new Scope(
                model,
                environment,
                catalogs,
                catalogs.services().with(environment.services()),
                environment.roles().stream().collect(Collectors.toMap(Role::name, Function.identity())));
    }

    /** The region of a cluster. */
    String region(Cluster cluster) {
        return cluster.region() != null ? cluster.region() : zone(cluster);
    }

    private String zone(Cluster cluster) {
        return cluster.networkZone() != null
                ? cluster.networkZone()
                : cluster.locations().stream()
                        .findFirst()
                        .flatMap(catalogs.providers()::networkZone)
                        .orElse("");
    }

    /** The cells of the environment. */
    CellMap cells() {
        return CellMap.of(environment, services, this::region);
    }

    /** The path of something of this environment. */
    ModelPath path(String... keys) {
        ModelPath path = ModelPath.of("environments", environment.name());
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** The path of a key of a cluster. */
    ModelPath path(Cluster cluster, String key) {
        return path("clusters", cluster.name(), key);
    }

    /** Where the value of a variable of a service stands: one of the model's own says it beside what it asks for. */
    ModelPath variable(ServiceDefinition service, String name) {
        ModelPath path = path("services", service.name());
        boolean own = catalogs.services().find(service.name()).isEmpty();
        return own && service.settings().clause(name).isPresent()
                ? path.key("settings").key(name)
                : path.key("environment").key(name);
    }

    /** The defined roles that a cluster carries, in the order of the clusters. */
    List<Role> carriedRoles() {
        Set<String> names = new LinkedHashSet<>();
        environment.clusters().forEach(cluster -> names.add(cluster.effectiveRole()));
        return names.stream().filter(roles::containsKey).map(roles::get).toList();
    }

    /** The names of all clusters, sorted. */
    Set<String> clusterNames() {
        return environment.clusters().stream().map(Cluster::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names in roles that are no service. */
    Set<String> unknownServices() {
        return environment.roles().stream()
                .flatMap(role -> role.services().stream())
                .map(ServiceUse::name)
                .filter(name -> services.find(name).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The roles that clusters carry and nobody defined. */
    Set<String> unknownRoles() {
        return environment.clusters().stream()
                .map(Cluster::effectiveRole)
                .filter(name -> !roles.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The role of the nodes among which the one is that runs Prometheus, Alertmanager and Grafana. */
    Optional<Role> monitoringRole() {
        Optional<Role> placed = carriedRoles().stream()
                .filter(role ->
                        role.services().stream().anyMatch(use -> use.name().equals("prometheus")))
                .findFirst();
        if (placed.isPresent()) {
            return placed;
        }
        String named = environment.monitoring().cluster();
        List<Cluster> clusters = environment.clusters();
        return clusters.stream()
                .filter(cluster -> named == null
                        ? cluster.effectiveRole().equals(EnvironmentDefaults.CONTROL_ROLE)
                        : cluster.name().equals(named))
                .findFirst()
                .or(() -> clusters.stream().findFirst())
                .map(cluster -> roles.get(cluster.effectiveRole()));
    }
}
