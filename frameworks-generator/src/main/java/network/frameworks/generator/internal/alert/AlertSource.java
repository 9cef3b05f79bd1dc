package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** One of the ways in which a bundled alert can be told, and how that is played in a unit test. */
public interface AlertSource {

    /** A short name, unique in the class. */
    String name();

    /** The jobs whose targets it watches. */
    SortedSet<String> jobs();

    /** How it is made to fire in a unit test. */
    Rehearsal rehearsal();

    /** Tests of the recording rules from raw samples, on a target that the threshold is for. */
    default Optional<RawRehearsal> raw(SortedMap<String, String> target, BigDecimal threshold, Duration interval) {
        return Optional.empty();
    }
}
