package network.frameworks.model.internal.net;

import java.util.List;
import java.util.Optional;

/**
 * An IPv4 network.
 *
 * @param first the network address; no bit behind the prefix is set
 * @param prefix how many leading bits are fixed, 0 to 32
 */
public record Ipv4Network(Ipv4Address first, int prefix) {
    private static final List<Ipv4Network> PRIVATE = List.of(
            new Ipv4Network(new Ipv4Address(0x0A00_0000L), 8),
            new Ipv4Network(new Ipv4Address(0xAC10_0000L), 12),
            new Ipv4Network(new Ipv4Address(0xC0A8_0000L), 16));

    public Ipv4Network {
        if (prefix < 0 || prefix > 32) {
            throw new IllegalArgumentException("not a prefix length: " + prefix);
        }
        if (first.value() % addresses(prefix) != 0) {
            throw new IllegalArgumentException("host bits set: " + first + "/" + prefix);
        }
    }

    /** A network in CIDR notation with no bit set behind its prefix, or nothing. */
    public static Optional<Ipv4Network> parse(String text) {
        return around(text).filter(network -> text.equals(network.toString()));
    }

    /** The network that an address with a prefix length lies in; bits behind the prefix may be set. */
    public static Optional<Ipv4Network> around(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[0-9]|[12][0-9]|3[0-2]")) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(text.substring(slash + 1));
        return Ipv4Address.parse(text.substring(0, slash))
                .map(address -> new Ipv4Network(
                        new Ipv4Address(address.value() - address.value() % addresses(prefix)), prefix));
    }

    /** How many addresses it has, network and broadcast address included. */
    public long size() {
        return addresses(prefix);
    }

    /** The highest address, which is the broadcast address. */
    public Ipv4Address last() {
        return first.plus(size() - 1);
    }

    /** Whether an address lies in it. */
    public boolean contains(Ipv4Address address) {
        return address.compareTo(first) >= 0 && address.compareTo(last()) <= 0;
    }

    /** Whether all of another network lies in it. */
    public boolean contains(Ipv4Network other) {
        return contains(other.first) && contains(other.last());
    }

    /** Whether it shares any address with another network. */
    public boolean overlaps(Ipv4Network other) {
        return contains(other.first) || other.contains(first);
    }

    /** Whether it lies in one of the private ranges of RFC 1918. */
    public boolean isPrivate() {
        return PRIVATE.stream().anyMatch(range -> range.contains(this));
    }

    private static long addresses(int prefix) {
        return 1L << 32 - prefix;
    }

    /** CIDR notation. */
    @Override
    public String toString() {
        return first + "/" + prefix;
    }
}
