package network.frameworks.model.internal.provider.acme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import network.frameworks.model.Certificate;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** The authority refuses an order with too many names, or with a name that a wildcard of the same order covers. */
final class OrderRules {
    private final int mostNames;

    OrderRules(int mostNames) {
        this.mostNames = mostNames;
    }

    void check(Certificate certificate, ModelPath path, Consumer<Diagnostic> problems) {
        List<String> names = certificate.names();
        if (names.size() > mostNames) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.OVER_LIMIT,
                    path,
                    "a certificate takes " + mostNames + " names, not " + names.size(),
                    "order several, or a wildcard"));
        }
        Set<String> all = new HashSet<>(names);
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            String wildcard = "*" + name.substring(Math.max(0, name.indexOf('.')));
            boolean covered = !name.equals(wildcard) && all.contains(wildcard);
            if (!seen.add(name) || covered) {
                problems.accept(Diagnostic.of(
                        DiagnosticCode.COVERED_NAME,
                        path.index(index),
                        covered
                                ? "'" + name + "' is already covered by '" + wildcard + "'"
                                : "'" + name + "' is named twice",
                        "remove it; the authority refuses such an order"));
            }
        }
    }
}
