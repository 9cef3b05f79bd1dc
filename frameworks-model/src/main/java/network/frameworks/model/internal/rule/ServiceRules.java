package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.service.MetricsPage;
import network.frameworks.model.service.Needs.Store;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.ServiceDefinition.Page;

/** Services that the user defines hold together: their pages name ports, their neighbours and placeholders exist. */
final class ServiceRules implements Rule {
    @Override
    public void check(Scope scope, Findings findings) {
        for (ServiceDefinition service : scope.environment().services()) {
            ModelPath path = scope.path("services", service.name());
            Page health = service.watch().health();
            if (health != null) {
                port(service, health.port(), path.key("health").key("port"), findings);
            }
            MetricsPage metrics = service.watch().metrics();
            if (metrics != null) {
                port(service, metrics.port(), path.key("metrics").key("port"), findings);
                if (metrics.via() != null) {
                    neighbour(scope, metrics.via(), path.key("metrics").key("via"), findings);
                }
            }
            ContractRules.check(scope, service, path, findings);
            neighbours(scope, service.run().after(), path.key("run").key("after"), findings);
            for (Store store : service.needs().stores()) {
                neighbour(scope, store.service(), path.key("stores").key(store.service()), findings);
            }
            String exporter = service.watch().exporter();
            if (exporter != null) {
                neighbour(scope, exporter, path.key("exporter"), findings);
            }
            Placeholders.check(scope, service, path, findings);
        }
    }

    static void port(ServiceDefinition service, String port, ModelPath path, Findings findings) {
        Set<String> names =
                new TreeSet<>(service.network().ports().stream().map(Port::name).toList());
        if (!names.contains(port)) {
            findings.add(
                    DiagnosticCode.UNKNOWN_PORT,
                    path,
                    "the service '" + service.name() + "' has no port '" + port + "'",
                    names.isEmpty() ? "name it under 'ports:'" : Suggestion.help(port, names));
        }
    }

    static void neighbours(Scope scope, List<String> names, ModelPath path, Findings findings) {
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
