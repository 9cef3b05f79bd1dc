package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * A public name under which web sites, APIs or streams are reached.
 *
 * @param name the full name
 * @param owner who publishes it; nobody else may
 * @param service the service that answers behind the proxy
 * @param nodes names of the nodes that it leads to, in node order
 */
public record PublicName(String name, Owner owner, String service, List<String> nodes) {

    public PublicName {
        nodes = List.copyOf(nodes);
    }

    /** Who writes the DNS records of a name. */
    public enum Owner {
        /** Terraform, from this tree. */
        TERRAFORM,
        /** The platform itself while it runs, for names below its cells. */
        PLATFORM,
        /** Another platform, whose load balancer directs the edges. */
        OTHER_PLATFORM
    }
}
