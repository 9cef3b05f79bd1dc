package network.frameworks.generator.internal.alert;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/** How a source is made to show a value in a unit test. */
public interface Rehearsal {

    /** A value at which all is well. */
    BigDecimal calm(BigDecimal threshold);

    /** The smallest step above the threshold that is worth telling. */
    BigDecimal above(BigDecimal threshold);

    /** A value above every threshold up to the given one. */
    BigDecimal far(BigDecimal highestThreshold);

    /** A value at which the alert just does not fire. */
    default BigDecimal edge(BigDecimal threshold) {
        return threshold;
    }

    /** Whether the samples are those of a recording rule, which never records jobs that are not the platform's. */
    default boolean recorded() {
        return false;
    }

    /**
     * Samples that together make the watched quantity exactly this value.
     *
     * @param target the labels of the target, job included
     * @param level the value
     */
    List<Reading> reading(SortedMap<String, String> target, BigDecimal level);
}
