package network.frameworks.generator.internal.resolve.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import network.frameworks.model.service.ServiceDefinition;

/** The order in which the services of a node start: by name, but after whatever they start after. */
final class StartOrder {

    private final Map<String, ServiceDefinition> services;
    private final Set<String> ordered = new LinkedHashSet<>();
    private final Set<String> visited = new LinkedHashSet<>();

    private StartOrder(Map<String, ServiceDefinition> services) {
        this.services = new TreeMap<>(services);
    }

    static List<ServiceDefinition> of(Map<String, ServiceDefinition> services) {
        StartOrder order = new StartOrder(services);
        order.services.keySet().forEach(order::visit);
        List<ServiceDefinition> result = new ArrayList<>();
        order.ordered.forEach(name -> result.add(services.get(name)));
        return result;
    }

    /** A service that two others start after each other for comes by name. */
    private void visit(String name) {
        ServiceDefinition service = services.get(name);
        if (service == null || !visited.add(name)) {
            return;
        }
        service.run().after().stream().sorted().forEach(this::visit);
        ordered.add(name);
    }
}
