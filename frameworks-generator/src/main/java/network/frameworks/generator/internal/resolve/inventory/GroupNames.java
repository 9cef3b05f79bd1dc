package network.frameworks.generator.internal.resolve.inventory;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Names of inventory groups. Two groups of one name would be one group to Ansible, so each kind keeps to its own. */
final class GroupNames {

    static final String ALL = "frameworks";
    static final String MONITORING = "monitoring";

    private final Set<String> taken =
            new TreeSet<>(Set.of("all", "ungrouped", "_meta", "maintenance", "orphaned", ALL, MONITORING));
    private final Set<String> roleGroups = new TreeSet<>();

    /**
     * @param roles the names of roles
     * @param plays the groups that plays are for
     */
    GroupNames(Collection<String> roles, Collection<String> plays) {
        taken.addAll(plays);
        roles.forEach(role -> roleGroups.add(role(role)));
    }

    /** The group of a role. */
    String role(String role) {
        String name = identifier(role);
        return taken.contains(name) ? "role_" + name : name;
    }

    /** The group of a cluster. */
    String cluster(String cluster) {
        String name = identifier(cluster);
        return taken.contains(name) || roleGroups.contains(name) ? "cluster_" + name : name;
    }

    /** Ansible takes letters, digits and underscores, with no digit in front. */
    private static String identifier(String label) {
        String name = label.replace('-', '_');
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
