package network.frameworks.generator.view.ansible;

import java.util.Set;

/** Names of inventory groups. Two groups of one name would be one group to Ansible, so each kind keeps to its own. */
final class GroupNames {

    static final String ALL = "frameworks";
    static final String API = "api_hosts";
    static final String DATA = "data_hosts";
    static final String MEDIA = "media_hosts";
    static final String MONITORING = "monitoring";

    private static final Set<String> RESERVED =
            Set.of("all", "ungrouped", "_meta", "maintenance", "orphaned", ALL, API, DATA, MEDIA, MONITORING);

    private final Set<String> roles;

    GroupNames(Set<String> roles) {
        this.roles = roles;
    }

    /** The group of a role. */
    String role(String role) {
        String name = identifier(role);
        return RESERVED.contains(name) ? "role_" + name : name;
    }

    /** The group of a cluster. */
    String cluster(String cluster) {
        String name = identifier(cluster);
        boolean taken =
                RESERVED.contains(name) || roles.stream().map(this::role).anyMatch(name::equals);
        return taken ? "cluster_" + name : name;
    }

    /** Ansible takes letters, digits and underscores, with no digit in front. */
    private static String identifier(String label) {
        String name = label.replace('-', '_');
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
