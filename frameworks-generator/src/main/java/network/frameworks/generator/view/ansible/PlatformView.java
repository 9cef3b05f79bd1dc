package network.frameworks.generator.view.ansible;

import java.util.List;
import java.util.SortedMap;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.model.catalog.OsTuningCatalog;

/**
 * What holds for every host of an environment.
 *
 * @param sysctl kernel settings, sorted by name
 * @param limits limits of login sessions
 * @param meshUnit the unit after which the mesh address exists
 * @param members everybody in the mesh, in node order
 */
public record PlatformView(
        SortedMap<String, String> sysctl, List<Limit> limits, String meshUnit, List<Member> members) {

    public PlatformView {
        limits = List.copyOf(limits);
        members = List.copyOf(members);
    }

    /**
     * A limit of login sessions.
     *
     * @param domain the account it is for
     * @param item what is limited
     * @param value the highest value
     */
    public record Limit(String domain, String item, long value) {}

    /**
     * A member of the mesh.
     *
     * @param name its name in the inventory
     * @param node its short name
     * @param cluster the name of its cluster
     * @param address its mesh address
     */
    public record Member(String name, String node, String cluster, String address) {}

    static PlatformView of(EnvironmentPlan environment, OsTuningCatalog tuning) {
        return new PlatformView(
                tuning.forAll().sysctl(),
                tuning.forAll().limits().stream()
                        .map(limit -> new Limit(limit.domain(), limit.item(), limit.value()))
                        .toList(),
                meshUnit(environment),
                environment.nodes().stream()
                        .map(node -> new Member(node.fqdn(), node.name(), node.cluster(), node.wireguardAddress()))
                        .toList());
    }

    static String meshUnit(EnvironmentPlan environment) {
        return "wg-quick@" + environment.model().mesh().interfaceName() + ".service";
    }
}
