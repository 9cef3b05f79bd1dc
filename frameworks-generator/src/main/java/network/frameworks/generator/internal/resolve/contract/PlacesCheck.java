package network.frameworks.generator.internal.resolve.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.service.ExternalPlan;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.service.Needs.Reach;
import network.frameworks.model.service.ServiceDefinition;

/** Services run as often, and as near to each other, as they can work: majorities and what there is once. */
final class PlacesCheck {

    private static final Set<Integer> MAJORITIES = Set.of(1, 3, 5);

    private final EnvironmentPlan environment;
    private final ModelPlaces places;
    private final Map<String, ServiceDefinition> definitions = new TreeMap<>();
    private final Map<String, Map<String, List<NodePlan>>> nodes = new TreeMap<>();

    PlacesCheck(EnvironmentPlan environment) {
        this.environment = environment;
        this.places = new ModelPlaces(environment.model());
        for (NodePlan node : environment.nodes()) {
            for (InstancePlan instance : node.instances()) {
                definitions.put(instance.service(), instance.definition());
                nodes.computeIfAbsent(instance.service(), service -> new TreeMap<>())
                        .computeIfAbsent(node.place().region(), region -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    void check(Consumer<Diagnostic> problems) {
        nodes.forEach((service, byRegion) -> {
            ServiceDefinition definition = definitions.get(service);
            if (definition.about().quorum()) {
                byRegion.forEach((region, voters) -> quorum(service, region, voters, problems));
            }
            if (definition.about().reach() == Reach.GLOBAL) {
                once(definition, byRegion, problems);
            }
        });
    }

    private void quorum(String service, String region, List<NodePlan> voters, Consumer<Diagnostic> problems) {
        if (!MAJORITIES.contains(voters.size())) {
            NodePlan last = voters.get(voters.size() - 1);
            String why = voters.size() == 2
                    ? "both must be up for either to work, so two are worse than one"
                    : "an even number survives no more losses than one less, and more than five only slow each other"
                            + " down";
            problems.accept(Diagnostic.of(
                    ContractCode.BAD_QUORUM,
                    places.service(last, service),
                    "'" + service + "' has " + voters.size() + " instances in " + region + ", which decide by majority",
                    why + "; let it run on 1, 3 or 5 nodes"));
        }
    }

    private void once(
            ServiceDefinition definition, Map<String, List<NodePlan>> byRegion, Consumer<Diagnostic> problems) {
        String service = definition.name();
        List<NodePlan> all = byRegion.values().stream().flatMap(List::stream).toList();
        NodePlan first = all.get(0);
        NodePlan last = all.get(all.size() - 1);
        for (ExternalPlan external : environment.external()) {
            if (external.name().equals(service)) {
                problems.accept(several(
                        ModelPath.of("environments", environment.name(), "external", service),
                        service,
                        first.name(),
                        external.host(),
                        "remove it here, or from the role '" + first.place().role() + "'"));
            }
        }
        if (definition.about().stateful() && all.size() > 1) {
            problems.accept(several(
                    places.service(last, service),
                    service,
                    first.name(),
                    last.name(),
                    "each would have data of its own, and a client reaches either: let one node run it"));
        } else if (byRegion.size() > 1) {
            problems.accept(several(
                    places.service(last, service),
                    service,
                    first.name() + " in " + first.place().region(),
                    last.name() + " in " + last.place().region(),
                    "every region speaks to the one there is: give the clusters of one region a role without it"));
        }
    }

    private static Diagnostic several(ModelPath path, String service, String one, String other, String remedy) {
        return Diagnostic.of(
                ContractCode.SEVERAL_GLOBALS,
                path,
                "an environment has one '" + service + "', and here it runs on " + one + " and on " + other,
                remedy);
    }
}
