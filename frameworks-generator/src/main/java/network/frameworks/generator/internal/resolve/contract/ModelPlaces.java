package network.frameworks.generator.internal.resolve.contract;

import java.util.List;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.model.Environment;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.ModelPath;

/** Where the model speaks of something. */
final class ModelPlaces {

    private final Environment environment;

    ModelPlaces(Environment environment) {
        this.environment = environment;
    }

    /** Where a service comes to a node: its line in the role, else what the model says about the service. */
    ModelPath service(NodePlan node, String service) {
        for (Role role : environment.roles()) {
            List<ServiceUse> uses = role.services();
            for (int index = 0; role.name().equals(node.place().role()) && index < uses.size(); index++) {
                if (uses.get(index).name().equals(service)) {
                    return path("roles", role.name(), "services").index(index);
                }
            }
        }
        return path("services", service);
    }

    /** Where a variable of a service gets its value: beside its line in the role, else where the service is described. */
    ModelPath variable(NodePlan node, String service, String name) {
        boolean ofRole = environment.roles().stream()
                .filter(role -> role.name().equals(node.place().role()))
                .flatMap(role -> role.services().stream())
                .anyMatch(use -> use.name().equals(service) && use.environment().containsKey(name));
        if (ofRole) {
            return service(node, service).key("environment").key(name);
        }
        boolean described =
                environment.services().stream().anyMatch(own -> own.name().equals(service));
        return described ? path("services", service).key("environment").key(name) : service(node, service);
    }

    private ModelPath path(String... keys) {
        ModelPath path = ModelPath.of("environments", environment.name());
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }
}
