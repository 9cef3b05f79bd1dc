package network.frameworks.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A service of the catalogue, placed into a role, with what this platform wants different.
 *
 * @param name the catalogue name
 * @param version the version to run, or null for the environment's release
 * @param sha256 the checksum of the artifact, 64 lower-case hex digits, or null when none is pinned
 * @param ports port numbers that replace those of the catalogue, by port name
 * @param environment plain environment variables of the process; never a secret
 */
public record ServiceUse(
        String name,
        @Nullable String version,
        @Nullable String sha256,
        SortedMap<String, Integer> ports,
        SortedMap<String, String> environment) {

    public ServiceUse {
        ports = Collections.unmodifiableSortedMap(new TreeMap<>(ports));
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    /** The service as the catalogue describes it. */
    public static ServiceUse of(String name) {
        return new ServiceUse(name, null, null, new TreeMap<>(), new TreeMap<>(Map.of()));
    }
}
