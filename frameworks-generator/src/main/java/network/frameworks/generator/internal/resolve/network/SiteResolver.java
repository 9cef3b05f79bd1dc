package network.frameworks.generator.internal.resolve.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import network.frameworks.generator.internal.resolve.node.SettledNode;
import network.frameworks.generator.plan.network.ProxySite;
import network.frameworks.generator.plan.service.InstancePlan;
import network.frameworks.model.Environment;
import network.frameworks.model.service.Network;
import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Port;
import network.frameworks.model.service.ServiceDefinition;

/** Decides which public names the reverse proxy of a node answers for. */
public final class SiteResolver {

    /** The port of a web service that a proxy leads to. */
    private static final String HTTP = "http";

    private final Environment environment;
    private final CertificateResolver certificates;

    public SiteResolver(Environment environment, CertificateResolver certificates) {
        this.environment = environment;
        this.certificates = certificates;
    }

    /** Whether one of these services is a reverse proxy. */
    public static boolean hasProxy(Collection<ServiceDefinition> services) {
        return services.stream().anyMatch(service -> service.network().proxy());
    }

    /** A service as it is on a node without a proxy: a public name that leads straight to it opens its port. */
    public static ServiceDefinition withoutProxy(ServiceDefinition service) {
        Network network = service.network();
        if (network.publicName() == null) {
            return service;
        }
        List<Port> ports = network.ports().stream()
                .map(port -> port.name().equals(HTTP) ? port.with(Exposure.PUBLIC) : port)
                .toList();
        return service.with(network.with(ports));
    }

    /** The sites of a node, sorted by name; none without a proxy. */
    public List<ProxySite> resolve(SettledNode node) {
        List<ServiceDefinition> services =
                node.instances().stream().map(InstancePlan::definition).toList();
        List<ProxySite> sites = new ArrayList<>();
        if (!hasProxy(services)) {
            return sites;
        }
        for (InstancePlan instance : node.instances()) {
            Network network = instance.definition().network();
            String label = network.publicName();
            if (label != null && !network.proxy()) {
                String name = DnsResolver.publicName(environment, label);
                instance.listener(HTTP)
                        .ifPresent(listener -> sites.add(new ProxySite(
                                name,
                                instance.service(),
                                listener.bindAddress(),
                                listener.number(),
                                certificates.covering(node.role(), name).orElse(null))));
            }
        }
        sites.sort(Comparator.comparing(ProxySite::serverName));
        return sites;
    }
}
