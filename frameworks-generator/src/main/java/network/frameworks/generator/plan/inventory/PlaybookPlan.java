package network.frameworks.generator.plan.inventory;

import java.util.List;

/**
 * What Ansible does, for all environments alike.
 *
 * @param installers the roles that install services, sorted by name
 * @param steps the steps in which the programs of the platform are released
 */
public record PlaybookPlan(List<InstallerPlan> installers, List<ReleaseStep> steps) {

    /** Nothing is installed. */
    public static final PlaybookPlan NONE = new PlaybookPlan(List.of(), List.of());

    public PlaybookPlan {
        installers = List.copyOf(installers);
        steps = List.copyOf(steps);
    }
}
