package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;

/**
 * Brings a folder in line with a rendered tree. Decides about every file before it touches the first: files that
 * are as they should be keep their time stamps, files that a person changed are refused by name, and nothing
 * outside of the folder is ever written, not even through links.
 *
 * <p>One run at a time works on a folder; others wait. When a run is killed or the power goes, each file is the old
 * or the new one, and the next run brings the folder in line, whatever its model is.
 */
public final class Reconciler {

    /** How long a run waits for another one that writes to the same folder, unless told otherwise. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Disk disk;

    /** A reconciler for real folders. */
    public Reconciler() {
        this(new Disk());
    }

    Reconciler(Disk disk) {
        this.disk = disk;
    }

    /** Whether a path relative to an output folder is one of this program's own files there, not part of the tree. */
    public static boolean isOwn(String path) {
        return OwnFolder.holds(path);
    }

    /**
     * Writes what is new or changed and removes what an earlier run wrote, as {@link #reconcile(Path, List, boolean,
     * Duration)} does with {@link #PATIENCE}.
     *
     * @param outputFolder the folder; it and its parents are created when missing
     * @param files all files it should hold; other files in it are left alone
     * @param overwrite whether files that a person made or changed may be replaced
     * @throws OutputFolderException when the folder as a whole is unusable, another run does not end or the disk fails
     */
    public Reconciliation reconcile(Path outputFolder, List<OutputFile> files, boolean overwrite)
            throws OutputFolderException {
        return reconcile(outputFolder, files, overwrite, PATIENCE);
    }

    /**
     * Writes what is new or changed and removes what an earlier run wrote and nobody needs any more.
     *
     * @param outputFolder the folder; it and its parents are created when missing
     * @param files all files it should hold; other files in it are left alone
     * @param overwrite whether files that a person made or changed may be replaced
     * @param patience how long to wait for another run that writes to the same folder
     * @throws OutputFolderException when the folder as a whole is unusable, another run does not end or the disk fails
     */
    public Reconciliation reconcile(Path outputFolder, List<OutputFile> files, boolean overwrite, Duration patience)
            throws OutputFolderException {
        OwnFolder own = new OwnFolder(outputFolder.toAbsolutePath().normalize());
        List<OutputFile> sorted =
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
        List<Refusal> impossible = TreeNames.check(own.output(), sorted);
        if (!impossible.isEmpty()) {
            return new Reconciliation(List.of(), List.of(), List.of(), impossible);
        }
        Survey survey = new Survey(own, sorted, overwrite);
        survey.checkKinds();
        Decision glance = survey.glance();
        if (glance != null) {
            return glance.result();
        }
        FolderLock lock = lock(own, patience);
        try {
            Decision decision = survey.decide();
            if (decision.isAllowed() && !survey.isNothingToDo(decision)) {
                new Transaction(disk, own, decision, overwrite).run();
            }
            return decision.result();
        } finally {
            lock.close();
        }
    }

    private FolderLock lock(OwnFolder own, Duration patience) throws OutputFolderException {
        Deque<Path> created = new ArrayDeque<>();
        try {
            createFolders(own.folder(), created);
            return FolderLock.acquire(own.lock(), patience);
        } catch (IOException e) {
            for (Path folder : created) {
                try {
                    disk.delete(folder);
                } catch (IOException notEmpty) {
                    e.addSuppressed(notEmpty);
                }
            }
            throw new OutputFolderException(
                    OutputProblem.NOT_ACCESSIBLE,
                    "the output folder " + own.output() + " cannot be written: " + IoReason.of(e, own.output())
                            + ". No file of the tree was changed.",
                    e);
        }
    }

    private void createFolders(Path folder, Deque<Path> created) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            createFolders(parent, created);
        }
        try {
            disk.createFolder(folder);
            created.push(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        if (parent != null) {
            disk.forceFolder(parent);
        }
    }
}
