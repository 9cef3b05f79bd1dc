package network.frameworks.model.internal.provider.hetzner;

/**
 * What Hetzner Cloud allows, in the words of its {@code facts.yaml}.
 *
 * @param pollInterval pause between two questions about a running action, a Go duration
 * @param network of private networks
 * @param placementGroup of placement groups
 * @param firewall of firewalls
 * @param labels of labels
 */
public record Limits(
        String pollInterval, Network network, PlacementGroup placementGroup, Firewall firewall, Labels labels) {

    /**
     * Limits of private networks.
     *
     * @param longestPrefix the longest prefix, bits
     * @param servers how many servers one takes
     * @param gateway the address that none may hold
     */
    public record Network(int longestPrefix, int servers, String gateway) {}

    /**
     * Limits of placement groups.
     *
     * @param servers how many servers one takes
     */
    public record PlacementGroup(int servers) {}

    /**
     * Limits of firewalls.
     *
     * @param rules how many rules one takes
     * @param sources how many networks a rule takes
     */
    public record Firewall(int rules, int sources) {}

    /**
     * Limits of labels.
     *
     * @param longest characters of a key without its prefix, and of a value
     * @param longestPrefix characters of the prefix of a key
     * @param reserved the prefix that is Hetzner's own
     */
    public record Labels(int longest, int longestPrefix, String reserved) {}
}
