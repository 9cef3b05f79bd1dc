package network.frameworks.generator.internal.reconcile;

import java.util.List;

/**
 * What became of an output folder. All paths are relative to it, have forward slashes and are sorted.
 *
 * @param written files that were created or changed
 * @param unchanged files that were as they should be and were not touched
 * @param deleted files of an earlier run that are no longer part of the tree
 * @param refused why nothing was done; when this is not empty, the other lists are
 */
public record Reconciliation(
        List<String> written, List<String> unchanged, List<String> deleted, List<Refusal> refused) {

    public Reconciliation {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        refused = List.copyOf(refused);
    }

    /** Whether the folder now holds exactly what was planned. */
    public boolean isDone() {
        return refused.isEmpty();
    }
}
