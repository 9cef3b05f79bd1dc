package network.frameworks.generator.internal.resolve.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import network.frameworks.generator.internal.resolve.order.ReleaseOrder;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.inventory.InstallerPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Installer.Playbook;
import network.frameworks.model.service.ServiceDefinition;

/** There is an order in which every service of an environment finds up what must be. */
final class OrderCheck {

    /**
     * A service.
     *
     * @param node the first node that runs it
     * @param instance it there
     */
    private record Place(NodePlan node, InstancePlan instance) {}

    private final ModelPlaces places;
    private final Map<String, InstallerPlan> installers = new TreeMap<>();
    private final Map<String, Place> services = new TreeMap<>();

    OrderCheck(EnvironmentPlan environment, List<InstallerPlan> roles) {
        this.places = new ModelPlaces(environment.model());
        roles.forEach(role -> installers.put(role.name(), role));
        for (NodePlan node : environment.nodes()) {
            node.instances().forEach(instance -> services.putIfAbsent(instance.service(), new Place(node, instance)));
        }
    }

    void check(Consumer<Diagnostic> problems) {
        List<ServiceDefinition> definitions = new ArrayList<>();
        services.values().forEach(place -> definitions.add(place.instance().definition()));
        ReleaseOrder.circle(definitions).ifPresent(circle -> problems.accept(circle(circle)));
        Set<String> told = new HashSet<>();
        services.forEach((name, place) -> {
            for (String earlier : place.instance().definition().needs().startsAfter()) {
                if (services.containsKey(earlier) && playbook(earlier) > playbook(name) && told.add(name)) {
                    problems.accept(tooLate(name, earlier));
                }
            }
        });
    }

    private int playbook(String service) {
        InstallerPlan role =
                installers.get(services.get(service).instance().installation().installer());
        List<Playbook> order = List.of(Playbook.values());
        return (int) order.stream()
                .takeWhile(playbook -> role == null || !Words.of(playbook).equals(role.playbook()))
                .count();
    }

    private Diagnostic circle(List<String> circle) {
        String last = circle.get(circle.size() - 1);
        String first = circle.get(0);
        return Diagnostic.of(
                ContractCode.CIRCLE,
                places.service(services.get(last).node(), last),
                "'" + String.join("' must be up before '", circle) + "', and '" + last + "' before '" + first + "'",
                "let one of them wait instead of end: services: {" + first + ": {peers: {" + last
                        + ": {need: soft}}}}");
    }

    private Diagnostic tooLate(String service, String earlier) {
        return Diagnostic.of(
                ContractCode.TOO_LATE,
                places.service(services.get(service).node(), service),
                "'" + service + "' ends at its start when '" + earlier + "' is not up, which is set up later",
                "give one of them another installer, or let '" + service + "' wait: peers: {" + earlier
                        + ": {need: soft}}");
    }
}
