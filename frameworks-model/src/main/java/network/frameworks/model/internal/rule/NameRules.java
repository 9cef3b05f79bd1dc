package network.frameworks.model.internal.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import network.frameworks.model.Certificate;
import network.frameworks.model.Cluster;
import network.frameworks.model.Environment;
import network.frameworks.model.Role;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.service.ServiceDefinition;

/**
 * Names are RFC 1123 labels, because they become host names, and mean nothing else to Ansible and Terraform,
 * because they become groups, files and keys. A node's label is {@code <cluster>-<number>}, at most 63 characters;
 * its whole name at most 253.
 */
final class NameRules implements Rule {
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_NAME = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Set<String> ANSIBLE_GROUPS = Set.of("all", "ungrouped", "localhost");
    private static final Set<String> TERRAFORM_WORDS =
            Set.of("count", "depends-on", "for-each", "lifecycle", "locals", "providers", "source", "version");

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        Environment environment = scope.environment();
        label("platform", scope.model().name(), ModelPath.of("name"), findings);
        label("environment", environment.name(), scope.path(), findings);
        for (Role role : environment.roles()) {
            label("role", role.name(), scope.path("roles", role.name()), findings);
            reserved("role", role.name(), scope.path("roles", role.name()), findings);
        }
        for (ServiceDefinition service : environment.services()) {
            label("service", service.name(), scope.path("services", service.name()), findings);
        }
        for (Certificate certificate : environment.certificates()) {
            label("certificate", certificate.name(), scope.path("certificates", certificate.name()), findings);
        }
        for (Cluster cluster : environment.clusters()) {
            cluster(scope, cluster, findings);
        }
        sameNodeNames(scope, findings);
    }

    private static void cluster(Scope scope, Cluster cluster, Findings findings) {
        ModelPath path = scope.path("clusters", cluster.name());
        label("cluster", cluster.name(), path, findings);
        reserved("cluster", cluster.name(), path, findings);
        if (cluster.region() != null) {
            label("region", cluster.region(), path.key("region"), findings);
        }
        String lastNode = cluster.name() + "-" + cluster.nodes();
        String host = lastNode + "." + scope.environment().domain();
        boolean labelFits = cluster.name().length() <= LONGEST_LABEL;
        if (labelFits && lastNode.length() > LONGEST_LABEL || host.length() > LONGEST_NAME) {
            findings.add(
                    DiagnosticCode.NAME_TOO_LONG,
                    path,
                    "the node name '" + lastNode + "' does not fit into a DNS name",
                    "a label has at most 63 characters, a whole name 253");
        }
    }

    private static void label(String what, String name, ModelPath path, Findings findings) {
        if (!LABEL.matcher(name).matches()) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    path,
                    "the " + what + " name '" + name + "' is not made of lower-case letters, digits and hyphens",
                    "RFC 1123 allows names like '" + tamed(name) + "'");
        } else if (name.length() > LONGEST_LABEL) {
            findings.add(
                    DiagnosticCode.NAME_TOO_LONG,
                    path,
                    "the " + what + " name has " + name.length() + " characters",
                    "a DNS label has at most 63");
        }
    }

    static boolean isLabel(String name) {
        return LABEL.matcher(name).matches() && name.length() <= LONGEST_LABEL;
    }

    private static String tamed(String name) {
        String tame =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return tame.isEmpty()
                ? "edge-eu-1"
                : tame.substring(0, Math.min(tame.length(), 40)).replaceAll("-+$", "");
    }

    private static void reserved(String what, String name, ModelPath path, Findings findings) {
        if (ANSIBLE_GROUPS.contains(name) || TERRAFORM_WORDS.contains(name)) {
            findings.add(
                    DiagnosticCode.RESERVED_NAME,
                    path,
                    "a " + what + " cannot be called '" + name + "'",
                    "the word has a meaning of its own for Ansible or Terraform");
        }
    }

    /** A cluster {@code a-1} beside a cluster {@code a}, whose first node is called {@code a-1} too. */
    private static void sameNodeNames(Scope scope, Findings findings) {
        Map<String, Cluster> byName = new HashMap<>();
        scope.environment().clusters().forEach(cluster -> byName.put(cluster.name(), cluster));
        List<Cluster> longestFirst = scope.environment().clusters().stream()
                .sorted(Comparator.comparing(Cluster::name))
                .toList();
        for (Cluster cluster : longestFirst) {
            int hyphen = cluster.name().lastIndexOf('-');
            Cluster shorter = hyphen < 0 ? null : byName.get(cluster.name().substring(0, hyphen));
            String number = cluster.name().substring(hyphen + 1);
            if (shorter != null && number.matches("[1-9][0-9]{0,4}") && Integer.parseInt(number) <= shorter.nodes()) {
                findings.add(
                        DiagnosticCode.DUPLICATE_NODE_NAME,
                        scope.path("clusters", cluster.name()),
                        "the cluster is called like node " + number + " of the cluster '" + shorter.name() + "'",
                        "both become names of hosts or groups; rename the cluster");
            }
        }
    }
}
