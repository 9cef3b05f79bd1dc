package network.frameworks.model.internal.provider.hetzner;

import java.util.List;
import java.util.function.Consumer;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** A firewall takes only so many rules, and names and descriptions of a certain length. */
final class FirewallRules {
    private final Limits.Firewall limits;

    FirewallRules(Limits.Firewall limits) {
        this.limits = limits;
    }

    void check(String name, List<String> descriptions, ModelPath path, Consumer<Diagnostic> problems) {
        if (name.length() > limits.longestName()) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.NAME_TOO_LONG,
                    path,
                    "the firewall '" + name + "' has a name of " + name.length() + " characters, Hetzner takes "
                            + limits.longestName(),
                    "shorten the name of the platform, the environment or the cluster"));
        }
        if (descriptions.size() > limits.rules()) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.OVER_LIMIT,
                    path,
                    "a firewall of Hetzner takes " + limits.rules() + " rules, but the cluster needs "
                            + descriptions.size(),
                    "make fewer ports public, or several clusters"));
        }
        for (String description : descriptions) {
            if (description.length() > limits.longestDescription()) {
                problems.accept(Diagnostic.of(
                        DiagnosticCode.OVER_LIMIT,
                        path,
                        "a firewall rule of Hetzner is described in " + limits.longestDescription()
                                + " characters, but '" + description.substring(0, 40) + "...' has "
                                + description.length(),
                        "shorten the description of the service's port"));
            }
        }
    }
}
