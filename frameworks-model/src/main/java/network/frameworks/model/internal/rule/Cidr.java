package network.frameworks.model.internal.rule;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.net.Ipv4Address;
import network.frameworks.model.internal.net.Ipv4Network;

/** Reads networks in CIDR notation for rules. */
final class Cidr {
    private static final int LONGEST_IPV6_PREFIX = 128;

    private Cidr() {}

    /** The IPv4 network of a text, or a finding. */
    static Optional<Ipv4Network> network(String text, ModelPath path, Findings findings) {
        return network(text, path, "10.88.0.0/16", findings);
    }

    private static Optional<Ipv4Network> network(String text, ModelPath path, String example, Findings findings) {
        Optional<Ipv4Network> around = Ipv4Network.around(text);
        if (around.isEmpty()) {
            findings.add(
                    DiagnosticCode.BAD_CIDR,
                    path,
                    "'" + text + "' is not a network in CIDR notation",
                    text.contains("/") ? "write it like " + example : "add the prefix length, like " + example);
        } else if (Ipv4Network.parse(text).isEmpty()) {
            findings.add(
                    DiagnosticCode.HOST_BITS_SET,
                    path,
                    "'" + text + "' has bits set behind its prefix",
                    "the network is " + around.get());
            return Optional.empty();
        }
        return around;
    }

    /** Reports a text that is neither an IPv4 nor an IPv6 network. */
    static void anyNetwork(String text, ModelPath path, Findings findings) {
        if (!text.contains(":")) {
            network(text, path, Ipv4Address.parse(text).isPresent() ? text + "/32" : "203.0.113.0/24", findings);
        } else if (!isIpv6(text)) {
            findings.add(
                    DiagnosticCode.BAD_CIDR,
                    path,
                    "'" + text + "' is not a network in CIDR notation",
                    "write it like 2001:db8::/32");
        }
    }

    private static boolean isIpv6(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.matches("[0-9a-fA-F:.]+/[0-9]{1,3}")) {
            return false;
        }
        try {
            // a text with a colon is never looked up in DNS
            InetAddress.getByName(text.substring(0, slash));
            return Integer.parseInt(text.substring(slash + 1)) <= LONGEST_IPV6_PREFIX;
        } catch (UnknownHostException exception) {
            return false;
        }
    }
}
