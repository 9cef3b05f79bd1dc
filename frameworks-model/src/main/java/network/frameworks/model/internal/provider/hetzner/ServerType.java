package network.frameworks.model.internal.provider.hetzner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of machine that Hetzner Cloud rents out.
 *
 * @param name the name in the API, for example {@code cx43}
 * @param cores virtual processors
 * @param memory GB
 * @param disk GB
 * @param architecture the instruction set
 * @param locations where it can be ordered; none for a removed type
 * @param successor what to take where it can no longer be ordered, or null
 */
public record ServerType(
        String name,
        int cores,
        int memory,
        int disk,
        Architecture architecture,
        List<String> locations,
        @Nullable String successor) {
    public ServerType {
        locations = List.copyOf(locations);
    }

    /** An instruction set. */
    public enum Architecture {
        X86,
        ARM
    }

    /** Whether it can no longer be ordered anywhere. */
    public boolean isRemoved() {
        return locations.isEmpty();
    }
}
