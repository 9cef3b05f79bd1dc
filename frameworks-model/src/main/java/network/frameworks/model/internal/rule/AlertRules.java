package network.frameworks.model.internal.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Cluster;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** The alerts of a model make sense by themselves, and their overrides are for something that exists. */
final class AlertRules implements Rule {

    @Override
    public void check(Scope scope, Findings findings) {
        Set<String> clusters = scope.model().environments().stream()
                .flatMap(environment -> environment.clusters().stream())
                .map(Cluster::name)
                .collect(Collectors.toCollection(TreeSet::new));
        AlertDefinition definition = new AlertDefinition(scope.catalogs().alerts(), findings);
        for (Alert alert : scope.environment().alerts()) {
            ModelPath path = scope.path("alerts", alert.name());
            definition.check(alert, path);
            for (int index = 0; index < alert.overrides().size(); index++) {
                ModelPath below = path.key("overrides").index(index);
                override(scope, clusters, alert.overrides().get(index), below, findings);
            }
        }
    }

    /** What is for one environment only may stand in the base; clusters of every environment are known. */
    private static void override(
            Scope scope, Set<String> clusters, AlertOverride override, ModelPath path, Findings findings) {
        target("cluster", override.cluster(), clusters, DiagnosticCode.UNKNOWN_CLUSTER, path, findings);
        target("role", override.role(), scope.roles().keySet(), DiagnosticCode.UNKNOWN_ROLE, path, findings);
        target("service", override.service(), scope.services().names(), DiagnosticCode.UNKNOWN_SERVICE, path, findings);
    }

    private static void target(
            String what,
            @Nullable String name,
            Set<String> known,
            DiagnosticCode code,
            ModelPath path,
            Findings findings) {
        if (name != null && !known.contains(name)) {
            findings.add(code, path.key(what), "there is no " + what + " '" + name + "'", Suggestion.help(name, known));
        }
    }
}
