package network.frameworks.generator.view.ansible;

import java.util.Optional;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.generator.plan.service.Listener;
import network.frameworks.generator.plan.NodePlan;

/** Where services of a node listen. */
final class Addresses {

    private Addresses() {}

    /** Address and port of a listener. */
    static String of(Listener listener) {
        return listener.bindAddress() + ":" + listener.number();
    }

    static Optional<Listener> listener(InstancePlan instance, String port) {
        return instance.listeners().stream()
                .filter(listener -> listener.port().equals(port))
                .findFirst();
    }

    static Optional<Listener> listener(NodePlan node, String service, String port) {
        return instance(node, service).flatMap(instance -> listener(instance, port));
    }

    static Optional<InstancePlan> instance(NodePlan node, String service) {
        return node.instances().stream()
                .filter(instance -> instance.service().equals(service))
                .findFirst();
    }

    /** Address and port that a program is told to listen on, empty when it does not run here. */
    static String of(NodePlan node, String service, String port) {
        return listener(node, service, port).map(Addresses::of).orElse("");
    }
}
