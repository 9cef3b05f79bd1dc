package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.Environment;
import network.frameworks.model.internal.cell.CellMap;
import network.frameworks.model.internal.cell.ServedCell;
import network.frameworks.model.service.Network;
import network.frameworks.model.service.Network.Edge;

/** Decides which public names the reverse proxy of a node answers for. */
public final class SiteResolver {

    /** The port of a web service that a proxy leads to. */
    private static final String HTTP = "http";

    private final Environment environment;
    private final CellMap cells;
    private final CertificateResolver certificates;

    /**
     * @param environment the environment
     * @param cells its cells
     * @param certificates what each certificate covers
     */
    public SiteResolver(Environment environment, CellMap cells, CertificateResolver certificates) {
        this.environment = environment;
        this.cells = cells;
        this.certificates = certificates;
    }

    /**
     * The sites of a node, sorted by name; none without a proxy, or when an edge's sites are not ours to write. A service
     * that nobody named, like Grafana, has no public name where no certificate covers it.
     */
    public List<ProxySite> resolve(SettledNode node) {
        List<ProxySite> sites = new ArrayList<>();
        if (!hasProxy(node)) {
            return sites;
        }
        for (InstancePlan instance : node.instances()) {
            Network network = instance.definition().network();
            String label = network.publicName();
            if (label == null || network.proxy()) {
                continue;
            }
            if (network.publicScope() == Network.Scope.DOMAIN) {
                String name = label.isEmpty() ? environment.domain() : label + "." + environment.domain();
                certificates
                        .covering(node.role(), name)
                        .ifPresent(certificate -> site(instance, name, certificate, sites));
            } else {
                for (ServedCell cell : cells.servedBy(instance.service(), node.cluster())) {
                    String name = label + "." + cell.base();
                    site(
                            instance,
                            name,
                            certificates.covering(node.role(), name).orElse(CertificateResolver.ofCell(cell)),
                            sites);
                }
            }
        }
        sites.sort(Comparator.comparing(ProxySite::serverName));
        return sites;
    }

    private static void site(InstancePlan instance, String name, String certificate, List<ProxySite> sites) {
        instance.listener(HTTP)
                .ifPresent(listener -> sites.add(new ProxySite(
                        name, instance.service(), listener.bindAddress(), listener.number(), certificate)));
    }

    /** Whether a node has a proxy whose sites are ours to write. */
    private static boolean hasProxy(SettledNode node) {
        List<String> ofEdges = node.instances().stream()
                .map(instance -> instance.definition().network().edge())
                .filter(Objects::nonNull)
                .map(Edge::proxy)
                .toList();
        return node.instances().stream()
                .filter(instance -> instance.definition().network().proxy())
                .anyMatch(instance -> !ofEdges.contains(instance.service()));
    }
}
