package network.frameworks.generator.internal.reconcile;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What this program wrote into an output folder: the only proof that a file may be replaced or removed.
 *
 * <p>While a run writes, and after one that was killed, a path has every hash that may be found there: what earlier
 * runs wrote and what this one is about to write. A run that gets to its end leaves one hash for each of its files.
 *
 * @param hashes the SHA-256 hashes of each file in lower-case hex, by path
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes) {

    /** A folder that nothing was written to yet. */
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    Manifest {
        hashes = Collections.unmodifiableSortedMap(hashes);
    }

    /** Whether this program wrote, or was about to write, anything to this path. */
    boolean knows(String path) {
        return hashes.containsKey(path);
    }

    /** Whether this program wrote, or was about to write, this content to this path. */
    boolean vouchesFor(String path, String hash) {
        return knows(path) && hashes.get(path).contains(hash);
    }

    /** What vouches for everything that one of the two vouches for. */
    Manifest and(Manifest other) {
        SortedMap<String, SortedSet<String>> union = new TreeMap<>(hashes);
        other.hashes.forEach((path, more) -> union.merge(path, more, (one, two) -> {
            SortedSet<String> both = new TreeSet<>(one);
            both.addAll(two);
            return both;
        }));
        return new Manifest(union);
    }
}
