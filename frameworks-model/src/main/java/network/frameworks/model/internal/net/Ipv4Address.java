package network.frameworks.model.internal.net;

import java.util.Optional;

/**
 * An IPv4 address.
 *
 * @param value the 32 bits as a number from 0 to 4294967295
 */
public record Ipv4Address(long value) implements Comparable<Ipv4Address> {
    private static final long HIGHEST = 0xFFFF_FFFFL;

    public Ipv4Address {
        if (value < 0 || value > HIGHEST) {
            throw new IllegalArgumentException("not 32 bits: " + value);
        }
    }

    /** The address written as four decimal numbers without leading zeros, or nothing. */
    public static Optional<Ipv4Address> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        long value = 0;
        for (String part : parts) {
            if (!part.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            value = value << 8 | Integer.parseInt(part);
        }
        return Optional.of(new Ipv4Address(value));
    }

    /** The address that lies so many places behind this one. */
    public Ipv4Address plus(long offset) {
        return new Ipv4Address(value + offset);
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Long.compare(value, other.value);
    }

    /** Four decimal numbers. */
    @Override
    public String toString() {
        return (value >> 24) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
    }
}
