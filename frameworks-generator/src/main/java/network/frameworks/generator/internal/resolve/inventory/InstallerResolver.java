package network.frameworks.generator.internal.resolve.inventory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.model.Words;
import network.frameworks.model.internal.catalog.Installer;
import network.frameworks.model.internal.catalog.Installer.Play;
import network.frameworks.model.internal.catalog.Installer.Rollout;
import network.frameworks.model.internal.catalog.InstallerCatalog;

/** Decides which installers have a play: those that are always there, and those that some node needs. */
public final class InstallerResolver {

    private final InstallerCatalog catalog;

    public InstallerResolver(InstallerCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The installers, sorted by role.
     *
     * @param used the roles that install something in some environment
     */
    public List<InstallerPlan> resolve(Set<String> used) {
        return catalog.all().stream()
                .filter(installer -> installer.play().hosts().always() || used.contains(installer.name()))
                .map(InstallerResolver::plan)
                .toList();
    }

    private static InstallerPlan plan(Installer installer) {
        Play play = installer.play();
        String group = play.hosts().group();
        return new InstallerPlan(
                installer.name(),
                play.about(),
                group.isEmpty() ? GroupNames.ALL : group,
                Words.of(play.playbook()),
                play.rollout() == Rollout.ROLLING,
                play.tag(),
                installer.name().replace('-', '_'));
    }

    /** The groups of the plays of installers, sorted. */
    static Set<String> groups(List<InstallerPlan> installers) {
        Set<String> groups = new TreeSet<>();
        installers.forEach(installer -> groups.add(installer.hosts()));
        groups.remove(GroupNames.ALL);
        return groups;
    }
}
