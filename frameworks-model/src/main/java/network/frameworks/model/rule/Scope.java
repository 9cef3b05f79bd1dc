package network.frameworks.model.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.FrameworksModel;
import network.frameworks.model.Role;
import network.frameworks.model.catalog.Catalogs;
import network.frameworks.model.catalog.ServiceCatalog;
import network.frameworks.model.diagnostic.ModelPath;

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
}
