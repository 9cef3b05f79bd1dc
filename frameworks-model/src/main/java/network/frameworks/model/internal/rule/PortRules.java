package network.frameworks.model.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import network.frameworks.model.Environment;
import network.frameworks.model.Mesh;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.Network.Protocol;
import network.frameworks.model.service.ServiceDefinition;

/**
 * No two programs of one node listen on the same port. The first node of the first cluster of a role runs every
 * service of the role, so looking at roles is looking at all nodes. WireGuard, sshd, the exporters and, in the role
 * of the monitoring node, Prometheus, its companions and the exporters of external services listen too. Two programs are told about once.
 */
final class PortRules implements Rule {
    private static final int SSH_PORT = 22;

    /**
     * A program on a port.
     *
     * @param chosen whether the user chose the number, and so is the one to change it
     */
    private record Listener(String owner, int number, Protocol protocol, ModelPath path, boolean chosen) {
        String place() {
            return number + "/" + protocol.name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void check(Scope scope, Findings findings) {
        Role watching = scope.monitoringRole().orElse(null);
        for (Role role : scope.carriedRoles()) {
            Map<String, Listener> byPlace = new HashMap<>();
            Set<String> told = new HashSet<>();
            for (Listener listener : listeners(scope, role, role.equals(watching))) {
                Listener first = byPlace.putIfAbsent(listener.place(), listener);
                if (first != null && told.add(first.owner + listener.owner)) {
                    boolean blameFirst = first.chosen && !listener.chosen;
                    collision(role, blameFirst ? listener : first, blameFirst ? first : listener, findings);
                }
            }
        }
    }

    private static void collision(Role role, Listener first, Listener blamed, Findings findings) {
        findings.add(
                DiagnosticCode.PORT_COLLISION,
                blamed.path,
                blamed.owner + " listens on port " + blamed.place() + ", on which " + first.owner
                        + " of the same node listens",
                "give one of them another port, or move it to another role than '" + role.name() + "'");
    }

    private static List<Listener> listeners(Scope scope, Role role, boolean watching) {
        Environment environment = scope.environment();
        Mesh mesh = environment.mesh();
        List<Listener> listeners = new ArrayList<>();
        boolean ownMeshPort = mesh.port() != Mesh.defaults().port();
        listeners.add(new Listener("WireGuard", mesh.port(), Protocol.UDP, scope.path("mesh", "port"), ownMeshPort));
        boolean ownSshPort = environment.ssh().port() != SSH_PORT;
        listeners.add(
                new Listener("sshd", environment.ssh().port(), Protocol.TCP, scope.path("ssh", "port"), ownSshPort));
        services(scope, role, watching)
                .forEach((name, use) ->
                        scope.services().find(name).ifPresent(service -> add(scope, service, use, listeners)));
        return listeners;
    }

    private record Use(ServiceUse service, ModelPath path) {}

    /** What runs in a role by name, with what the user says about it; exporters point to what they are for. */
    private static Map<String, Use> services(Scope scope, Role role, boolean watching) {
        Map<String, Use> services = new LinkedHashMap<>();
        ModelPath base = scope.path("roles", role.name(), "services");
        Implicit.everywhere(scope.services()).forEach(name -> services.put(name, new Use(ServiceUse.of(name), base)));
        if (watching) {
            Implicit.monitoring(scope.services())
                    .forEach(name -> services.put(name, new Use(ServiceUse.of(name), base)));
            scope.environment().external().stream()
                    .flatMap(external -> scope.services().find(external.name()).stream())
                    .map(found -> found.watch().exporter())
                    .filter(Objects::nonNull)
                    .forEach(name -> services.put(name, new Use(ServiceUse.of(name), base)));
        }
        for (int index = 0; index < role.services().size(); index++) {
            ServiceUse service = role.services().get(index);
            Use use = new Use(service, base.index(index));
            services.put(service.name(), use);
            scope.services()
                    .find(service.name())
                    .map(found -> found.watch().exporter())
                    .ifPresent(exporter -> services.putIfAbsent(exporter, new Use(ServiceUse.of(exporter), use.path)));
        }
        return services;
    }

    private static void add(Scope scope, ServiceDefinition service, Use use, List<Listener> listeners) {
        boolean own = scope.environment().services().stream()
                .anyMatch(defined -> defined.name().equals(service.name()));
        for (Port port : service.network().ports()) {
            Integer chosen = use.service.ports().get(port.name());
            ModelPath path = use.path;
            if (chosen != null) {
                path = use.path.key("ports").key(port.name());
            } else if (own) {
                path = scope.path("services", service.name(), "ports", port.name());
            }
            int number = chosen != null ? chosen : port.number();
            listeners.add(
                    new Listener("'" + service.name() + "'", number, port.protocol(), path, chosen != null || own));
        }
    }
}
