package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import network.frameworks.generator.internal.reconcile.FolderView.Kind;

/**
 * The files of the tree on their disk. People and other programs go on working while a run writes, so each place is
 * looked at once more right before it is touched, and what is not as it was decided upon is left alone.
 */
final class OutputTree {

    private final Disk disk;
    private final Path root;
    private final FolderView view;
    private final Manifest ours;
    private final boolean overwrite;

    /** Folders in which names came or went; the empty string is the output folder itself. */
    private final Set<String> touched = new LinkedHashSet<>();

    /**
     * A tree that one run works on.
     *
     * @param ours what may be replaced or removed
     * @param overwrite whether anything else may be, too
     */
    OutputTree(Disk disk, Path root, Manifest ours, boolean overwrite) {
        this.disk = disk;
        this.root = root;
        this.view = new FolderView(root);
        this.ours = ours;
        this.overwrite = overwrite;
    }

    /** Removes a file and the folders that are empty without it. */
    void remove(String path) throws IOException {
        if (isThere(path)) {
            touched.add(parent(path));
            disk.delete(root.resolve(path));
        }
        removeEmptyFolders(path);
    }

    /** Removes the folders of a path as far as they are empty. */
    void removeEmptyFolders(String path) throws IOException {
        String folder = parent(path);
        while (!folder.isEmpty()) {
            Kind kind = view.now(folder);
            if (kind == Kind.FOLDER) {
                if (!view.isEmpty(folder)) {
                    return;
                }
                touched.add(parent(folder));
                try {
                    disk.delete(root.resolve(folder));
                } catch (DirectoryNotEmptyException e) {
                    return;
                }
            } else if (kind != Kind.ABSENT) {
                return;
            }
            folder = parent(folder);
        }
    }

    /** Moves a file to a place where nothing is. */
    void place(Path file, String path) throws IOException {
        createFolders(parent(path));
        touched.add(parent(path));
        try {
            disk.place(file, root.resolve(path));
        } catch (FileAlreadyExistsException e) {
            throw new InterferenceException(path);
        }
    }

    /** Moves a file into the place of an older one. */
    void replace(Path file, String path) throws IOException {
        if (isThere(path)) {
            touched.add(parent(path));
            disk.replace(file, root.resolve(path));
        } else {
            place(file, path);
        }
    }

    void setExecutable(String path, boolean executable) throws IOException {
        if (view.now(path) != Kind.FILE) {
            throw new InterferenceException(path);
        }
        disk.setExecutable(root.resolve(path), executable);
    }

    /** Makes sure that all of this survives a power cut. */
    void force() throws IOException {
        for (String folder : touched) {
            if (folder.isEmpty() || view.now(folder) == Kind.FOLDER) {
                disk.forceFolder(root.resolve(folder));
            }
        }
    }

    /** Whether there is a file that may be replaced or removed; if there is nothing at all, it need not be. */
    private boolean isThere(String path) throws IOException {
        Kind kind = view.now(path);
        if (kind == Kind.ABSENT) {
            return false;
        }
        if (kind != Kind.FILE || !overwrite && !ours.vouchesFor(path, Sha256.of(root.resolve(path)))) {
            throw new InterferenceException(path);
        }
        return true;
    }

    private void createFolders(String folder) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        Kind kind = view.now(folder);
        if (kind == Kind.ABSENT) {
            createFolders(parent(folder));
            touched.add(parent(folder));
            disk.createFolder(root.resolve(folder));
        } else if (kind != Kind.FOLDER) {
            throw new InterferenceException(folder);
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
