package network.frameworks.model.internal.provider.hetzner;

import network.frameworks.model.internal.net.Ipv4Address;

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
    public record Network(int longestPrefix, int servers, String gateway) {
        public Network {
            if (longestPrefix < 1 || longestPrefix > 30) {
                throw new IllegalArgumentException("longestPrefix must be 1 to 30");
            }
            positive("servers", servers);
            if (Ipv4Address.parse(gateway).isEmpty()) {
                throw new IllegalArgumentException("gateway must be an IPv4 address");
            }
        }
    }

    /**
     * Limits of placement groups.
     *
     * @param servers how many servers one takes
     */
    public record PlacementGroup(int servers) {
        public PlacementGroup {
            positive("servers", servers);
        }
    }

    /**
     * Limits of firewalls.
     *
     * @param longestName characters of its name
     * @param rules how many rules one takes
     * @param sources how many networks a rule takes
     * @param longestDescription characters of the description of a rule
     */
    public record Firewall(int longestName, int rules, int sources, int longestDescription) {
        public Firewall {
            positive("longestName", longestName);
            positive("rules", rules);
            positive("sources", sources);
            positive("longestDescription", longestDescription);
        }
    }

    /**
     * Limits of labels.
     *
     * @param longest characters of a key without its prefix, and of a value
     * @param longestPrefix characters of the prefix of a key
     * @param reserved the prefix that is Hetzner's own
     */
    public record Labels(int longest, int longestPrefix, String reserved) {
        public Labels {
            positive("longest", longest);
            positive("longestPrefix", longestPrefix);
        }
    }

    private static void positive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be at least 1");
        }
    }
}
