package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.CertificatePlan;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.model.Certificate;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.cell.CertificateNames;
import network.frameworks.model.internal.cell.ServedCell;

/**
 * Decides what each certificate covers and which nodes get it. Beside those of the model there is one for each cell: it
 * covers the names below the cell for which proxies of this tree answer. The names of its edges are not among them; their
 * certificate comes from the load balancer.
 */
public final class CertificateResolver {

    private final Environment environment;

    /** A resolver of the certificates of an environment. */
    public CertificateResolver(Environment environment) {
        this.environment = environment;
    }

    /** The name of the certificate of a cell. */
    static String ofCell(ServedCell cell) {
        return CertificateNames.ofCell(cell.slug());
    }

    /** The certificates, sorted by name; {@code sites} are those of each node. */
    public List<CertificatePlan> resolve(List<SettledNode> nodes, Map<String, List<ProxySite>> sites) {
        List<CertificatePlan> all = new ArrayList<>();
        for (Certificate certificate : environment.certificates()) {
            all.add(new CertificatePlan(
                    certificate.name(),
                    certificate.names().get(0),
                    certificate.names().stream().skip(1).sorted().distinct().toList(),
                    certificate.generation(),
                    nodes.stream()
                            .filter(node -> CertificateNames.isFor(certificate, node.role()))
                            .map(SettledNode::name)
                            .toList()));
        }
        all.addAll(ofCells(nodes, sites));
        all.sort(Comparator.comparing(CertificatePlan::name));
        return all;
    }

    private List<CertificatePlan> ofCells(List<SettledNode> nodes, Map<String, List<ProxySite>> sites) {
        SortedMap<String, TreeSet<String>> names = new TreeMap<>();
        SortedMap<String, List<String>> holders = new TreeMap<>();
        for (SettledNode node : nodes) {
            for (ProxySite site : sites.getOrDefault(node.name(), List.of())) {
                if (environment.certificates().stream()
                        .noneMatch(said -> said.name().equals(site.certificate()))) {
                    names.computeIfAbsent(site.certificate(), name -> new TreeSet<>())
                            .add(site.serverName());
                    List<String> holding = holders.computeIfAbsent(site.certificate(), name -> new ArrayList<>());
                    if (!holding.contains(node.name())) {
                        holding.add(node.name());
                    }
                }
            }
        }
        return names.entrySet().stream()
                .map(entry -> new CertificatePlan(
                        entry.getKey(),
                        entry.getValue().first(),
                        entry.getValue().stream().skip(1).toList(),
                        1,
                        holders.get(entry.getKey())))
                .toList();
    }

    /** Names of the certificates that a node with these sites gets, sorted. */
    public List<String> of(SettledNode node, List<ProxySite> sites) {
        TreeSet<String> names = new TreeSet<>();
        sites.forEach(site -> names.add(site.certificate()));
        environment.certificates().stream()
                .filter(certificate -> CertificateNames.isFor(certificate, node.role()))
                .forEach(certificate -> names.add(certificate.name()));
        return List.copyOf(names);
    }

    /** The first certificate of a role's nodes that covers a name. */
    Optional<String> covering(String role, String serverName) {
        return CertificateNames.covering(environment, role, serverName).map(Certificate::name);
    }
}
