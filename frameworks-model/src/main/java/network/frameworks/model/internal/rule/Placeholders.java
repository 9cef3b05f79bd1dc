package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.service.ServiceDefinition;

/** The placeholders that may stand in the variables, arguments and files of a service definition. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern REFERENCE =
            Pattern.compile("(address|addresses|listen|port|regions|urls):([^:]+):([^:]+)|(?:host|region|url):([^:]+)");
    private static final Set<String> WORDS = Set.of(
            "acmeEmail",
            "build",
            "cell",
            "cellDomain",
            "cluster",
            "domain",
            "edge",
            "environment",
            "meshPort",
            "mirrors",
            "node",
            "origins",
            "region",
            "relayed",
            "service",
            "state",
            "wireguard");

    private Placeholders() {}

    static void check(Scope scope, ServiceDefinition service, ModelPath path, Findings findings) {
        service.settings()
                .environment()
                .forEach(variable -> text(scope, variable.value(), scope.variable(service, variable.name()), findings));
        List<String> arguments = service.run().arguments();
        for (int index = 0; index < arguments.size(); index++) {
            text(scope, arguments.get(index), path.key("run").key("arguments").index(index), findings);
        }
        service.install()
                .files()
                .forEach(file -> text(
                        scope, file.content(), path.key("install").key("files").key(file.path()), findings));
    }

    private static void text(Scope scope, String text, ModelPath path, Findings findings) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            check(scope, matcher.group(1), path, findings);
        }
    }

    private static void check(Scope scope, String placeholder, ModelPath path, Findings findings) {
        if (WORDS.contains(placeholder)) {
            return;
        }
        Matcher reference = REFERENCE.matcher(placeholder);
        if (!reference.matches()) {
            findings.add(
                    DiagnosticCode.UNKNOWN_PLACEHOLDER,
                    path,
                    "nothing fills in '${" + placeholder + "}'",
                    help(placeholder));
            return;
        }
        String name = reference.group(2) != null ? reference.group(2) : reference.group(4);
        String port = reference.group(3);
        ServiceRules.neighbour(scope, name, path, findings);
        if (port != null) {
            scope.services().find(name).ifPresent(service -> ServiceRules.port(service, port, path, findings));
        }
    }

    private static String help(String placeholder) {
        List<String> words = List.copyOf(new TreeSet<>(WORDS));
        return Suggestion.closest(placeholder, words)
                .map(best -> "did you mean '${" + best + "}'?")
                .orElse("known are ${address:<service>:<port>}, ${addresses:<service>:<port>}, "
                        + "${urls:<service>:<port>}, ${listen:<service>:<port>}, ${port:<service>:<port>}, "
                        + "${host:<service>}, ${region:<service>}, ${url:<service>} and ${"
                        + String.join("}, ${", words) + "}");
    }
}
