package network.frameworks.generator.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.reconcile.FolderView.Found;
import network.frameworks.generator.reconcile.FolderView.Kind;
import network.frameworks.generator.render.OutputFile;

/**
 * Brings a folder in line with a rendered tree. Decides about every file before it touches the first: files that
 * are as they should be keep their time stamps, files that a person changed are refused by name, and nothing
 * outside of the folder is ever written, not even through links.
 */
public final class Reconciler {

    /** The name of the file in the output folder that tells which files were generated. */
    public static final String MANIFEST = Manifest.FILE;

    private final Disk disk;

    /** A reconciler for real folders. */
    public Reconciler() {
        this(new Disk());
    }

    Reconciler(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes what is new or changed and removes what an earlier run wrote and nobody needs any more.
     *
     * @param outputFolder the folder; it and its parents are created when missing
     * @param files all files it should hold; other files in it are left alone
     * @param overwrite whether files that a person made or changed may be replaced
     * @throws OutputFolderException when the folder as a whole is unusable or the disk fails
     */
    public Reconciliation reconcile(Path outputFolder, List<OutputFile> files, boolean overwrite)
            throws OutputFolderException {
        Path root = outputFolder.toAbsolutePath().normalize();
        Decision decision = decide(root, files, overwrite);
        if (!decision.refusals().isEmpty()) {
            return new Reconciliation(List.of(), List.of(), List.of(), decision.refusals());
        }
        if (!decision.isNothingToDo() || Files.exists(root.resolve(Staging.FOLDER))) {
            new Transaction(disk, root, decision).run();
        }
        return new Reconciliation(
                decision.changes().stream().map(Change::path).toList(),
                decision.unchanged(),
                decision.deletions(),
                List.of());
    }

    private Decision decide(Path root, List<OutputFile> files, boolean overwrite) throws OutputFolderException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new OutputFolderException(
                    OutputProblem.NOT_A_FOLDER, "the output folder " + root + " is a file, not a folder.", null);
        }
        FolderView folder = new FolderView(root);
        try {
            Manifest manifest = read(folder, Manifest.FILE);
            Manifest interrupted = read(folder, Staging.MANIFEST);
            return new Comparison(folder, manifest, interrupted, overwrite).decide(files);
        } catch (IOException e) {
            throw new OutputFolderException(
                    OutputProblem.NOT_ACCESSIBLE,
                    "the output folder " + root + " cannot be read: " + IoReason.of(e, root) + ".",
                    e);
        }
    }

    private Manifest read(FolderView folder, String path) throws IOException, OutputFolderException {
        Found found = folder.find(path);
        if (found.kind() == Kind.ABSENT) {
            return Manifest.EMPTY;
        }
        if (found.kind() != Kind.FILE || !found.at().equals(path)) {
            throw new OutputFolderException(
                    OutputProblem.BAD_MANIFEST, found.at() + " in the output folder is not a plain file.", null);
        }
        return new ManifestFormat()
                .read(path, new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8));
    }
}
