package network.frameworks.generator.resolve;

import java.util.List;

/** Several things of a model want the same address, and no rule says which of them gets it. */
public final class ResolveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AddressConflict> conflicts;

    ResolveException(List<AddressConflict> conflicts) {
        super(conflicts.size() + " address conflicts");
        this.conflicts = List.copyOf(conflicts);
    }

    /** The conflicts, in model order. */
    public List<AddressConflict> conflicts() {
        return conflicts;
    }
}
