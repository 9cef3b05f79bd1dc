package network.frameworks.generator.plan.inventory;

import java.util.List;

/**
 * A step of a release: every host does it before any begins the next.
 *
 * @param number its number, from 1
 * @param hosts the group of the hosts that have something to do in it
 * @param services what is released in it in some environment, sorted
 * @param installers the roles that do it, each after those that it needs
 */
public record ReleaseStep(int number, String hosts, List<String> services, List<InstallerPlan> installers) {

    public ReleaseStep {
        services = List.copyOf(services);
        installers = List.copyOf(installers);
    }

    /** Whether a service is released in it. */
    public boolean releases(String service) {
        return services.contains(service);
    }
}
