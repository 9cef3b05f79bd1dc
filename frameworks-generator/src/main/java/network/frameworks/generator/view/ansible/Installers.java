package network.frameworks.generator.view.ansible;

import java.util.List;
import java.util.stream.Stream;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.NodePlan;

/** Which role installs what on a node, as the catalogue says. */
final class Installers {

    private static final String API = "frameworks-api";
    private static final String DATA = "frameworks-data";
    private static final String MEDIA = "frameworks-media";
    private static final String MONITORING = "monitoring";

    private static final List<String> OTHERS = List.of(DATA, MEDIA, MONITORING);

    private Installers() {}

    static boolean usesApi(NodePlan node) {
        return api(node).findAny().isPresent();
    }

    static boolean usesData(NodePlan node) {
        return of(node, DATA).findAny().isPresent();
    }

    static boolean usesMedia(NodePlan node) {
        return of(node, MEDIA).findAny().isPresent();
    }

    /** What frameworks-api installs: all that no other role does. */
    static Stream<InstancePlan> api(NodePlan node) {
        return node.instances().stream()
                .filter(instance -> !OTHERS.contains(instance.definition().installer()));
    }

    static Stream<InstancePlan> data(NodePlan node) {
        return of(node, DATA);
    }

    static Stream<InstancePlan> media(NodePlan node) {
        return of(node, MEDIA);
    }

    static Stream<InstancePlan> monitoring(NodePlan node) {
        return of(node, MONITORING);
    }

    private static Stream<InstancePlan> of(NodePlan node, String installer) {
        return node.instances().stream()
                .filter(instance -> instance.definition().installer().equals(installer));
    }
}
