package network.frameworks.generator.plan.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import network.frameworks.generator.plan.host.TuningPlan;

/**
 * What Ansible knows of an environment.
 *
 * @param roles the groups of roles, those of the platform also when nothing carries them; their children are clusters
 * @param clusters the groups of clusters, with their hosts
 * @param tasks the groups that playbooks name, with their hosts, also when they are empty
 * @param tuning kernel settings and limits of every host
 * @param vault the secrets that the environment needs, sorted by variable
 */
public record InventoryPlan(
        List<HostGroup> roles,
        List<HostGroup> clusters,
        List<HostGroup> tasks,
        TuningPlan tuning,
        List<VaultEntry> vault) {

    public InventoryPlan {
        roles = List.copyOf(roles);
        clusters = List.copyOf(clusters);
        tasks = List.copyOf(tasks);
        vault = List.copyOf(vault);
    }

    /** The groups that have variables of their own: roles and clusters, sorted by name. */
    public List<HostGroup> described() {
        List<HostGroup> groups = new ArrayList<>(roles);
        groups.addAll(clusters);
        groups.sort(Comparator.comparing(HostGroup::name));
        return List.copyOf(groups);
    }
}
