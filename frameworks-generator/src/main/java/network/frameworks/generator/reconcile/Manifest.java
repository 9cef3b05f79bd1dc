package network.frameworks.generator.reconcile;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What this program wrote into an output folder: the only proof that a file may be replaced or removed.
 *
 * @param hashes the SHA-256 of each file in lower-case hex, by path
 */
record Manifest(SortedMap<String, String> hashes) {

    /** The name of the manifest in its folder. */
    static final String FILE = ".frameworks-manifest.json";

    /** A folder that nothing was written to yet. */
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Whether this program wrote this content to this path. */
    boolean wrote(String path, String hash) {
        return hash.equals(hashes.get(path));
    }
}
