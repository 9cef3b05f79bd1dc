package network.frameworks.generator.internal.reconcile;

import java.io.IOException;

/** A disk of a process that is killed at a chosen operation: before it, or in its midst. Nothing happens after that. */
final class MortalDisk extends WatchedDisk {

    /** What a killed process would not live to see; no code of the run may catch it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int last;
    private final boolean inTheMidst;
    private int operations;

    /**
     * A disk that does a number of operations.
     *
     * @param last how many
     * @param inTheMidst whether the one after these is begun
     */
    MortalDisk(int last, boolean inTheMidst) {
        this.last = last;
        this.inTheMidst = inTheMidst;
    }

    /** A disk that lives for ever and counts. */
    static MortalDisk immortal() {
        return new MortalDisk(Integer.MAX_VALUE, false);
    }

    int operations() {
        return operations;
    }

    @Override
    void on(Operation whole, Operation part) throws IOException {
        if (operations == last && inTheMidst) {
            part.run();
        }
        if (operations++ >= last) {
            throw new Killed();
        }
        whole.run();
    }
}
