package network.frameworks.model.dashboard;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The numbers that Grafana knows headings and panels by. Links point to them, so they never depend on a place. */
final class Numbers {
    private static final int WRITTEN = 1000;
    private static final int MASK = 0x3fffffff;
    private static final int PRIME = 16777619;
    private static final int OFFSET = 0x811c9dc5;

    private Numbers() {}

    /** The number that is written, or else one that the name alone makes, larger than what people write. */
    static int of(@Nullable Integer written, String kind, String name) {
        return written != null ? written : WRITTEN + (hash(kind + "/" + name) & MASK);
    }

    /** The FNV-1a hash of a text. */
    private static int hash(String text) {
        int hash = OFFSET;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return hash;
    }
}
