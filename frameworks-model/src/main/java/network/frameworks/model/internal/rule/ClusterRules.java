package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.regex.Pattern;
import network.frameworks.model.Cluster;
import network.frameworks.model.Ssh;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.Suggestion;

/** What must be right of clusters and of the access to them beyond machines and networks. */
final class ClusterRules implements Rule {
    private static final Pattern ACCOUNT = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");
    private static final Pattern INTERFACE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]{0,14}");

    @Override
    public void check(Scope scope, Findings findings) {
        List<Cluster> scalable = scope.environment().clusters().stream()
                .filter(Cluster::scalable)
                .toList();
        for (Cluster cluster : scalable.stream().skip(1).toList()) {
            findings.add(
                    DiagnosticCode.SEVERAL_SCALABLE,
                    scope.path(cluster, "scalable"),
                    "the cluster '" + scalable.get(0).name() + "' is scalable already",
                    "Terraform's variable node_count can only change one cluster of an environment");
        }
        ssh(scope, findings);
        String watching = scope.environment().monitoring().cluster();
        if (watching != null && !scope.clusterNames().contains(watching)) {
            findings.add(
                    DiagnosticCode.UNKNOWN_CLUSTER,
                    scope.path("monitoring", "cluster"),
                    "there is no cluster '" + watching + "'",
                    Suggestion.help(watching, scope.clusterNames()));
        }
        String wireguard = scope.environment().mesh().interfaceName();
        if (!INTERFACE.matcher(wireguard).matches()) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    scope.path("mesh", "interface"),
                    "'" + wireguard + "' is not the name of a network interface",
                    "Linux allows 15 characters, like wg0");
        }
    }

    private static void ssh(Scope scope, Findings findings) {
        Ssh ssh = scope.environment().ssh();
        for (int index = 0; index < ssh.allowedFrom().size(); index++) {
            Cidr.anyNetwork(
                    ssh.allowedFrom().get(index),
                    scope.path("ssh", "allowedFrom").index(index),
                    findings);
        }
        if (!ACCOUNT.matcher(ssh.user()).matches()) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    scope.path("ssh", "user"),
                    "'" + ssh.user() + "' is not the name of a Linux account",
                    "lower-case letters, digits, '_' and '-', at most 32");
        }
    }
}
