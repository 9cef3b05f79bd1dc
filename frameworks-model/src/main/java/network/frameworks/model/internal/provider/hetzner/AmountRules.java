package network.frameworks.model.internal.provider.hetzner;

import java.util.function.Consumer;
import network.frameworks.model.Cluster;
import network.frameworks.model.Ssh;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** A network takes only so many servers, a rule of a firewall only so many networks. */
final class AmountRules {
    private final Limits limits;

    AmountRules(Limits limits) {
        this.limits = limits;
    }

    void check(Cluster cluster, ModelPath path, Consumer<Diagnostic> problems) {
        int most = limits.network().servers();
        if (cluster.nodes() > most) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.OVER_LIMIT,
                    path.key("nodes"),
                    "a network of Hetzner takes " + most + " servers, but the cluster has " + cluster.nodes(),
                    "make several clusters"));
        }
    }

    void check(Ssh ssh, ModelPath path, Consumer<Diagnostic> problems) {
        int most = limits.firewall().sources();
        if (ssh.allowedFrom().size() > most) {
            problems.accept(Diagnostic.of(
                    DiagnosticCode.OVER_LIMIT,
                    path.key("allowedFrom"),
                    "a firewall rule of Hetzner takes " + most + " networks, not "
                            + ssh.allowedFrom().size(),
                    "name fewer, larger networks"));
        }
    }
}
