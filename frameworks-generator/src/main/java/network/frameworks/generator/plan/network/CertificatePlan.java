package network.frameworks.generator.plan.network;

import java.util.List;

/**
 * A certificate to order.
 *
 * @param name the key of {@code module.certificates}
 * @param commonName its first name
 * @param alternativeNames its further names, sorted, none covered by a wildcard among them
 * @param generation raised to order a new key
 * @param nodes names of the nodes that get it, in node order
 */
public record CertificatePlan(
        String name, String commonName, List<String> alternativeNames, int generation, List<String> nodes) {

    public CertificatePlan {
        alternativeNames = List.copyOf(alternativeNames);
        nodes = List.copyOf(nodes);
    }
}
