package network.frameworks.model.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.model.ServiceDefinition;
import network.frameworks.model.ServiceDefinition.Port;
import network.frameworks.model.ServiceDefinition.Store;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Findings;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;

/** Services that the user defines hold together: their pages name ports, their neighbours and placeholders exist. */
final class ServiceRules implements Rule {
    private static final Set<String> INSTALLERS =
            new TreeSet<>(List.of("frameworks-api", "frameworks-data", "frameworks-media", "monitoring"));

    @Override
    public void check(Scope scope, Findings findings) {
        for (ServiceDefinition service : scope.environment().services()) {
            ModelPath path = scope.path("services", service.name());
            if (service.health() != null) {
                port(service, service.health().port(), path.key("health").key("port"), findings);
            }
            if (service.metrics() != null) {
                port(service, service.metrics().port(), path.key("metrics").key("port"), findings);
            }
            neighbours(scope, service.dependsOn(), path.key("dependsOn"), findings);
            neighbours(scope, service.usesIfServed(), path.key("usesIfServed"), findings);
            for (Store store : service.stores()) {
                neighbour(scope, store.service(), path.key("stores").key(store.service()), findings);
            }
            if (service.exporter() != null) {
                neighbour(scope, service.exporter(), path.key("exporter"), findings);
            }
            if (!INSTALLERS.contains(service.installer())) {
                findings.add(
                        DiagnosticCode.UNKNOWN_WORD,
                        path.key("installer"),
                        "'" + service.installer() + "' is not one of " + String.join(", ", INSTALLERS),
                        null);
            }
            Placeholders.check(scope, service, path.key("environment"), findings);
        }
    }

    static void port(ServiceDefinition service, String port, ModelPath path, Findings findings) {
        Set<String> names =
                new TreeSet<>(service.ports().stream().map(Port::name).toList());
        if (!names.contains(port)) {
            findings.add(
                    DiagnosticCode.UNKNOWN_PORT,
                    path,
                    "the service '" + service.name() + "' has no port '" + port + "'",
                    names.isEmpty() ? "name it under 'ports:'" : Suggestion.help(port, names));
        }
    }

    private static void neighbours(Scope scope, List<String> names, ModelPath path, Findings findings) {
        for (int index = 0; index < names.size(); index++) {
            neighbour(scope, names.get(index), path.index(index), findings);
        }
    }

    static void neighbour(Scope scope, String name, ModelPath path, Findings findings) {
        if (scope.services().find(name).isEmpty()) {
            findings.add(
                    DiagnosticCode.UNKNOWN_SERVICE,
                    path,
                    "there is no service '" + name + "'",
                    Suggestion.closest(name, scope.services().names())
                            .map(best -> "did you mean '" + best + "'?")
                            .orElse("define it under 'services:'"));
        }
    }
}
