package network.frameworks.generator.internal.reconcile;

import java.util.List;

/**
 * What a run would do to an output folder. Made without touching it.
 *
 * @param changes files to write, sorted by path
 * @param unchanged paths of files that stay as they are, sorted
 * @param deletions paths of files that are no longer part of the tree, sorted
 * @param gone paths of such files that are not there any more, though folders made for them may be, sorted
 * @param refusals why nothing may be done, sorted by path
 * @param before what the folder's manifest vouches for
 * @param after what it has to vouch for when all is done
 */
record Decision(
        List<Change> changes,
        List<String> unchanged,
        List<String> deletions,
        List<String> gone,
        List<Refusal> refusals,
        Manifest before,
        Manifest after) {

    Decision {
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        deletions = List.copyOf(deletions);
        gone = List.copyOf(gone);
        refusals = List.copyOf(refusals);
    }

    /** Whether any file or folder of the tree has to be touched. */
    boolean isWork() {
        return !changes.isEmpty() || !deletions.isEmpty() || !gone.isEmpty();
    }

    /** Whether nothing keeps it from being carried out. */
    boolean isAllowed() {
        return refusals.isEmpty();
    }

    /** What becomes of the folder: all of it once this was carried out, or nothing if it is not allowed. */
    Reconciliation result() {
        if (!isAllowed()) {
            return new Reconciliation(List.of(), List.of(), List.of(), refusals);
        }
        return new Reconciliation(changes.stream().map(Change::path).toList(), unchanged, deletions, List.of());
    }
}
