package network.frameworks.generator.reconcile;

import java.util.List;

/**
 * What a run would do to an output folder. Made without touching it.
 *
 * @param changes files to write, sorted by path
 * @param unchanged paths of files that stay as they are, sorted
 * @param deletions paths of files that are no longer part of the tree, sorted
 * @param refusals why nothing may be done, sorted by path
 * @param before what the folder's manifest vouches for
 * @param after what it has to vouch for when all is done
 */
record Decision(
        List<Change> changes,
        List<String> unchanged,
        List<String> deletions,
        List<Refusal> refusals,
        Manifest before,
        Manifest after) {

    /** Whether the folder and its manifest are as they should be. */
    boolean isNothingToDo() {
        return changes.isEmpty() && deletions.isEmpty() && before.equals(after);
    }
}
