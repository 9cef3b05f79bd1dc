package network.frameworks.model.internal.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.model.Certificate;
import network.frameworks.model.Cluster;
import network.frameworks.model.Role;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;

/** Clusters carry roles that are defined and do something. */
final class RoleRules implements Rule {
    @Override
    public void check(Scope scope, Findings findings) {
        Set<String> carried = new TreeSet<>();
        Set<String> carriedAnywhere = scope.model().environments().stream()
                .flatMap(environment -> environment.clusters().stream())
                .map(Cluster::effectiveRole)
                .collect(Collectors.toSet());
        for (Cluster cluster : scope.environment().clusters()) {
            carried.add(cluster.effectiveRole());
            role(
                    scope,
                    cluster.effectiveRole(),
                    scope.path(cluster, cluster.role() == null ? "type" : "role"),
                    findings);
        }
        for (Certificate certificate : scope.environment().certificates()) {
            if (certificate.role() != null) {
                role(scope, certificate.role(), scope.path("certificates", certificate.name(), "for"), findings);
            }
        }
        for (Role role : scope.environment().roles()) {
            boolean misspelt = scope.unknownRoles().stream()
                    .anyMatch(
                            unknown -> Suggestion.closest(unknown, scope.roles().keySet())
                                    .filter(role.name()::equals)
                                    .isPresent());
            if (!carriedAnywhere.contains(role.name()) && !misspelt) {
                findings.add(
                        DiagnosticCode.UNUSED_ROLE,
                        scope.path("roles", role.name()),
                        "no cluster carries the role '" + role.name() + "'",
                        "remove it, or name it as the role of a cluster");
            } else if (carried.contains(role.name()) && role.services().isEmpty()) {
                findings.add(
                        DiagnosticCode.EMPTY_ROLE,
                        scope.path("roles", role.name(), "services"),
                        "the role '" + role.name() + "' has no services",
                        "its machines would do nothing");
            }
        }
    }

    private static void role(Scope scope, String name, ModelPath path, Findings findings) {
        if (!scope.roles().containsKey(name)) {
            findings.add(
                    DiagnosticCode.UNKNOWN_ROLE,
                    path,
                    "there is no role '" + name + "'",
                    scope.roles().isEmpty()
                            ? "define it under 'roles:'"
                            : Suggestion.help(name, scope.roles().keySet()));
        }
    }
}
