package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import network.frameworks.generator.internal.reconcile.Change.Kind;

/**
 * Carries a decision out in three steps, so that whatever stops it, each file is the old or the new one and the
 * manifest vouches for both.
 *
 * <ol>
 *   <li>Everything that needs space is written beside the tree. When that fails, nothing has changed.
 *   <li>A manifest is published that vouches for what earlier runs wrote and for what this one is about to. It is the
 *       journal: there is no other.
 *   <li>Files are removed and moved into place, and the manifest is published that vouches for these alone.
 * </ol>
 *
 * <p>What a step relies on is forced to the disk before the step begins.
 */
final class Transaction {

    private final Disk disk;
    private final OwnFolder own;
    private final Decision decision;
    private final Staging staging;
    private final OutputTree tree;
    private final Map<Change, Path> staged = new HashMap<>();
    private int done;

    Transaction(Disk disk, OwnFolder own, Decision decision, boolean overwrite) {
        this.disk = disk;
        this.own = own;
        this.decision = decision;
        this.staging = new Staging(disk, own);
        this.tree = new OutputTree(disk, own.output(), decision.before(), overwrite);
    }

    /**
     * Carries it out.
     *
     * @throws OutputFolderException when the disk fails or somebody else works on the same files
     */
    void run() throws OutputFolderException {
        Path next;
        try {
            next = prepare();
        } catch (IOException e) {
            throw failure(e, "No file of the tree was changed.");
        }
        try {
            commit();
            staging.publish(next);
        } catch (IOException e) {
            throw failure(
                    e,
                    done + " of " + steps() + " changes were made and are known to the manifest; mend the cause"
                            + " and generate again.");
        }
        try {
            staging.close();
        } catch (IOException e) {
            // The tree is as it should be; the next run throws away what is left.
        }
    }

    private Path prepare() throws IOException {
        staging.open();
        for (Change change : decision.changes()) {
            if (change.kind() != Kind.MODE) {
                Path file = staging.add(Change.bytes(change.file()));
                disk.setExecutable(file, change.file().executable());
                staged.put(change, file);
            }
        }
        Path union = staging.add(decision.before().and(decision.after()));
        Path next = staging.add(decision.after());
        staging.force();
        if (decision.isWork()) {
            staging.publish(union);
        }
        return next;
    }

    /** Removes first, because a file may take the place of a folder and a folder that of a file. */
    private void commit() throws IOException {
        for (String path : decision.deletions()) {
            tree.remove(path);
            done++;
        }
        for (String path : decision.gone()) {
            tree.removeEmptyFolders(path);
        }
        for (Change change : decision.changes()) {
            Path file = staged.get(change);
            if (file == null) {
                tree.setExecutable(change.path(), change.file().executable());
            } else if (change.kind() == Kind.CREATE) {
                tree.place(file, change.path());
            } else {
                tree.replace(file, change.path());
            }
            done++;
        }
        tree.force();
    }

    private int steps() {
        return decision.changes().size() + decision.deletions().size();
    }

    private OutputFolderException failure(IOException cause, String state) {
        try {
            staging.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        if (cause instanceof InterferenceException) {
            return new OutputFolderException(
                    OutputProblem.CHANGED_MEANWHILE,
                    cause.getMessage() + " while the tree was being written, and was left alone. " + state,
                    cause);
        }
        return new OutputFolderException(
                cause instanceof AccessDeniedException ? OutputProblem.NOT_ACCESSIBLE : OutputProblem.WRITE_FAILED,
                "writing to " + own.output() + " failed: " + IoReason.of(cause, own.output()) + ". " + state,
                cause);
    }
}
