package network.frameworks.generator.internal.resolve.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.generator.plan.inventory.ReleaseStep;
import network.frameworks.generator.plan.service.InstancePlan;

/** Decides the steps of a release. All environments share the playbooks, and so the steps. */
public final class StepResolver {

    /** A step that installs nothing but keeps the plays of roles that are always there. */
    private static final int FIRST = 1;

    private final SortedMap<Integer, Set<String>> services = new TreeMap<>();
    private final SortedMap<Integer, Set<String>> roles = new TreeMap<>();

    /** @param environments the environments, with the step of each instance */
    public StepResolver(List<EnvironmentPlan> environments) {
        services.put(FIRST, new TreeSet<>());
        roles.put(FIRST, new TreeSet<>());
        instances(environments)
                .filter(instance -> instance.rollout().step() > 0)
                .forEach(instance -> {
                    services.computeIfAbsent(instance.rollout().step(), step -> new TreeSet<>())
                            .add(instance.service());
                    roles.computeIfAbsent(instance.rollout().step(), step -> new TreeSet<>())
                            .add(instance.installation().installer());
                });
    }

    /** The group of the hosts that have something to do in a step. */
    public static String group(int step) {
        return "release_" + step;
    }

    private static Stream<InstancePlan> instances(List<EnvironmentPlan> environments) {
        return environments.stream()
                .flatMap(environment -> environment.nodes().stream())
                .flatMap(node -> node.instances().stream());
    }

    /**
     * The steps.
     *
     * @param installers the roles of the playbook that is done in steps
     */
    public List<ReleaseStep> resolve(List<InstallerPlan> installers) {
        Set<String> used = new TreeSet<>();
        roles.values().forEach(used::addAll);
        List<ReleaseStep> steps = new ArrayList<>();
        services.forEach((number, released) -> steps.add(new ReleaseStep(
                number,
                group(number),
                List.copyOf(released),
                installers.stream()
                        .filter(installer -> roles.get(number).contains(installer.name())
                                || number == FIRST && !used.contains(installer.name()))
                        .sorted(Comparator.comparing(InstallerPlan::name))
                        .toList())));
        return steps;
    }
}
