package network.frameworks.model.internal.rule;

import java.util.List;
import network.frameworks.model.internal.catalog.ServiceCatalog;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Always;

/** Services that nobody needs to name because every environment has them. */
final class Implicit {
    private Implicit() {}

    /** On every node. */
    static List<String> everywhere(ServiceCatalog services) {
        return always(services, Always.ON_EVERY_NODE);
    }

    /** On the monitoring node, unless a role places them. */
    static List<String> monitoring(ServiceCatalog services) {
        return always(services, Always.ON_MONITORING_NODE);
    }

    private static List<String> always(ServiceCatalog services, Always where) {
        return services.all().stream()
                .filter(service -> service.about().always() == where)
                .map(ServiceDefinition::name)
                .toList();
    }
}
