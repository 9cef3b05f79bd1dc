package network.frameworks.model.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import network.frameworks.model.ExternalService;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.service.Needs.Store;
import network.frameworks.model.service.ServiceDefinition;

/**
 * Whatever a service needs, and every store it keeps data in, is served by a role that a cluster carries or is
 * named as external. A missing service is told once, at the first service that needs it.
 */
final class DependencyRules implements Rule {
    private record Need(String service, ModelPath path) {}

    @Override
    public void check(Scope scope, Findings findings) {
        if (!scope.unknownRoles().isEmpty()) {
            return;
        }
        Set<String> served = served(scope);
        Map<String, Need> missing = new TreeMap<>();
        for (Role role : scope.carriedRoles()) {
            for (int index = 0; index < role.services().size(); index++) {
                ModelPath path = scope.path("roles", role.name(), "services").index(index);
                ServiceUse use = role.services().get(index);
                needs(scope, use)
                        .filter(need -> !served.contains(need))
                        .forEach(need -> missing.putIfAbsent(need, new Need(use.name(), path)));
            }
        }
        missing.keySet().removeIf(name -> isMisspelt(scope, name));
        Map<Need, List<String>> byNeed = new LinkedHashMap<>();
        missing.forEach((name, need) ->
                byNeed.computeIfAbsent(need, key -> new ArrayList<>()).add(name));
        byNeed.forEach((need, names) -> tell(need.path, need.service, names, findings));
    }

    private static void tell(ModelPath path, String service, List<String> names, Findings findings) {
        String last = "'" + names.get(names.size() - 1) + "'";
        String missing = names.size() == 1
                ? last
                : "'" + String.join("', '", names.subList(0, names.size() - 1)) + "' and " + last;
        findings.add(
                DiagnosticCode.MISSING_DEPENDENCY,
                path,
                "'" + service + "' needs " + missing + ", which no role serves",
                names.size() == 1
                        ? "add it to a role that a cluster carries, or name its host under 'external:'"
                        : "add them to roles that clusters carry, or name their hosts under 'external:'");
    }

    private static Stream<String> needs(Scope scope, ServiceUse use) {
        Optional<ServiceDefinition> service = scope.services().find(use.name());
        return service.stream()
                .flatMap(found -> Stream.concat(
                        found.needs().dependsOn().stream(),
                        found.needs().stores().stream().map(Store::service)))
                .distinct();
    }

    private static Set<String> served(Scope scope) {
        Set<String> served = new HashSet<>(Implicit.everywhere(scope.services()));
        served.addAll(Implicit.monitoring(scope.services()));
        scope.environment().external().stream().map(ExternalService::name).forEach(served::add);
        for (Role role : scope.carriedRoles()) {
            for (ServiceUse use : role.services()) {
                served.add(use.name());
                scope.services()
                        .find(use.name())
                        .map(service -> service.watch().exporter())
                        .ifPresent(served::add);
            }
        }
        return served;
    }

    /** Whether a role names it, only spelt wrong; that is a problem of its own. */
    private static boolean isMisspelt(Scope scope, String name) {
        return scope.unknownServices().stream()
                .anyMatch(
                        unknown -> Suggestion.closest(unknown, scope.services().names())
                                .filter(name::equals)
                                .isPresent());
    }
}
