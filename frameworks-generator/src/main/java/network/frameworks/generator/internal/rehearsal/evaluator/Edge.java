package network.frameworks.generator.internal.rehearsal.evaluator;

/** Whether a sample exactly as old as a window is long belongs to it. */
public enum Edge {
    /** It does, as in Prometheus 2. */
    CLOSED,
    /** It does not, as in Prometheus 3. */
    OPEN;

    /** The time of the oldest sample of a window that begins at this time. */
    long oldest(long begin) {
        return this == CLOSED ? begin : begin + 1;
    }
}
