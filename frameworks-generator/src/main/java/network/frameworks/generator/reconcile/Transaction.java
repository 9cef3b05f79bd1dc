package network.frameworks.generator.reconcile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.reconcile.Change.Kind;
import org.apache.commons.io.file.PathUtils;

/**
 * Carries a decision out in two steps. The first needs space: it writes new files to their places and changed
 * files beside them, and is undone when anything fails. The second only renames and removes.
 */
final class Transaction {

    private final Disk disk;
    private final Path root;
    private final Decision decision;
    private final Staging staging;

    /** Everything that did not exist before, newest first. */
    private final Deque<Path> created = new ArrayDeque<>();

    private final Set<Path> knownFolders = new HashSet<>();
    private final Map<Change, Path> staged = new LinkedHashMap<>();

    Transaction(Disk disk, Path root, Decision decision) {
        this.disk = disk;
        this.root = root;
        this.decision = decision;
        this.staging = new Staging(disk, root);
    }

    /**
     * Carries it out.
     *
     * @throws OutputFolderException when the disk fails; the folder's manifest is true all the same
     */
    void run() throws OutputFolderException {
        try {
            prepare();
        } catch (IOException e) {
            undo(e);
            throw new OutputFolderException(
                    e instanceof AccessDeniedException ? OutputProblem.NOT_ACCESSIBLE : OutputProblem.WRITE_FAILED,
                    "writing to " + root + " failed: " + IoReason.of(e, root) + ". Nothing was changed.",
                    e);
        }
        SortedMap<String, String> truth = truthAfterPrepare();
        try {
            commit(truth);
        } catch (IOException e) {
            settle(new Manifest(truth), e);
            throw new OutputFolderException(
                    OutputProblem.WRITE_FAILED,
                    "writing to " + root + " failed half-way: " + IoReason.of(e, root)
                            + ". The manifest knows what was written; mend the cause and generate again.",
                    e);
        }
    }

    private void prepare() throws IOException {
        createFolders(root);
        staging.open(decision.after());
        int number = 0;
        for (Change change : decision.changes()) {
            Path place = root.resolve(change.path());
            if (change.kind() == Kind.CREATE) {
                createFolders(place.getParent());
                created.push(place);
                disk.create(place, change.bytes());
                if (change.file().executable()) {
                    disk.setExecutable(place, true);
                }
            } else if (change.kind() == Kind.REPLACE) {
                Path file = staging.add(number++, change.bytes());
                if (change.file().executable()) {
                    disk.setExecutable(file, true);
                }
                staged.put(change, file);
            }
        }
    }

    private void createFolders(Path folder) throws IOException {
        if (knownFolders.contains(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                createFolders(parent);
            }
            disk.createFolder(folder);
            created.push(folder);
        }
        knownFolders.add(folder);
    }

    private void undo(IOException cause) {
        attempt(cause, staging::close);
        for (Path path : created) {
            attempt(cause, () -> disk.delete(path));
        }
    }

    private SortedMap<String, String> truthAfterPrepare() {
        SortedMap<String, String> truth = new TreeMap<>(decision.before().hashes());
        decision.unchanged().forEach(path -> truth.put(path, hashAfter(path)));
        decision.changes().stream()
                .filter(change -> change.kind() != Kind.REPLACE)
                .forEach(change -> truth.put(change.path(), hashAfter(change.path())));
        return truth;
    }

    private void commit(SortedMap<String, String> truth) throws IOException {
        for (String path : decision.deletions()) {
            disk.delete(root.resolve(path));
            truth.remove(path);
            removeEmptyFolders(root.resolve(path).getParent());
        }
        for (Change change : decision.changes()) {
            Path place = root.resolve(change.path());
            if (change.kind() == Kind.REPLACE) {
                disk.replace(staged.get(change), place);
                truth.put(change.path(), hashAfter(change.path()));
            } else if (change.kind() == Kind.MODE) {
                disk.setExecutable(place, change.file().executable());
            }
        }
        staging.publish();
        staging.close();
    }

    private void removeEmptyFolders(Path folder) throws IOException {
        if (!folder.equals(root)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && PathUtils.isEmptyDirectory(folder)) {
            disk.delete(folder);
            removeEmptyFolders(folder.getParent());
        }
    }

    /** Leaves a true manifest behind. Where even that fails, the staged one stays and the next run reads both. */
    private void settle(Manifest truth, IOException cause) {
        attempt(cause, () -> {
            staging.publish(truth);
            staging.close();
        });
    }

    private String hashAfter(String path) {
        return decision.after().hashes().getOrDefault(path, "");
    }

    private static void attempt(IOException cause, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
