package network.frameworks.model.internal.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import network.frameworks.model.ExternalService;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;

/** Services that roles and {@code external} name are known, each once, with ports that they have. */
final class ServiceUseRules implements Rule {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        scope.environment().roles().forEach(role -> services(scope, role, findings));
        for (ExternalService external : scope.environment().external()) {
            known(scope, external.name(), scope.path("external", external.name()), findings);
        }
    }

    private static boolean known(Scope scope, String service, ModelPath path, Findings findings) {
        if (scope.services().find(service).isPresent()) {
            return true;
        }
        findings.add(
                DiagnosticCode.UNKNOWN_SERVICE,
                path,
                "there is no service '" + service + "'",
                Suggestion.closest(service, scope.services().names())
                        .map(best -> "did you mean '" + best + "'?")
                        .orElse("define it under 'services:', or take a bundled one"));
        return false;
    }

    private static void services(Scope scope, Role role, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < role.services().size(); index++) {
            ServiceUse use = role.services().get(index);
            ModelPath path = scope.path("roles", role.name(), "services").index(index);
            if (!seen.add(use.name())) {
                findings.add(
                        DiagnosticCode.REPEATED_SERVICE,
                        path,
                        "the role names the service '" + use.name() + "' twice",
                        "remove one of them");
            }
            if (known(scope, use.name(), path, findings)) {
                ports(scope.services().get(use.name()), use, path, findings);
            }
            String sha256 = use.sha256();
            if (sha256 != null && !SHA256.matcher(sha256).matches()) {
                findings.add(
                        DiagnosticCode.BAD_CHECKSUM,
                        path.key("sha256"),
                        "this is not a SHA-256 checksum",
                        "64 digits 0-9 and a-f, as sha256sum prints them");
            }
        }
    }

    private static void ports(ServiceDefinition service, ServiceUse use, ModelPath path, Findings findings) {
        Set<String> names =
                new TreeSet<>(service.network().ports().stream().map(Port::name).toList());
        for (String port : use.ports().keySet()) {
            if (!names.contains(port)) {
                findings.add(
                        DiagnosticCode.UNKNOWN_PORT,
                        path.key("ports").key(port).asKey(),
                        "the service '" + service.name() + "' has no port '" + port + "'",
                        Suggestion.help(port, names));
            }
        }
    }
}
