package network.frameworks.model.provider.hetzner;

import network.frameworks.model.Cluster;
import network.frameworks.model.Ssh;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Findings;
import network.frameworks.model.diagnostic.ModelPath;

/** A network takes only so many servers, a rule of a firewall only so many networks. */
final class AmountRules {
    private final Limits limits;

    AmountRules(Limits limits) {
        this.limits = limits;
    }

    void check(Cluster cluster, ModelPath path, Findings findings) {
        int most = limits.network().servers();
        if (cluster.nodes() > most) {
            findings.add(
                    DiagnosticCode.OVER_LIMIT,
                    path.key("nodes"),
                    "a network of Hetzner takes " + most + " servers, but the cluster has " + cluster.nodes(),
                    "make several clusters");
        }
    }

    void check(Ssh ssh, ModelPath path, Findings findings) {
        int most = limits.firewall().sources();
        if (ssh.allowedFrom().size() > most) {
            findings.add(
                    DiagnosticCode.OVER_LIMIT,
                    path.key("allowedFrom"),
                    "a firewall rule of Hetzner takes " + most + " networks, not "
                            + ssh.allowedFrom().size(),
                    "name fewer, larger networks");
        }
    }
}
