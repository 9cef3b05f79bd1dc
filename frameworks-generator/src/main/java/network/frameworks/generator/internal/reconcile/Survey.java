package network.frameworks.generator.internal.reconcile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.reconcile.FolderView.Found;
import network.frameworks.generator.internal.reconcile.FolderView.Kind;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/** Looks at an output folder as a whole and decides what a run would do to it. Reads only. */
final class Survey {

    private final OwnFolder own;
    private final List<OutputFile> sortedFiles;
    private final boolean overwrite;
    private final ManifestFormat format = new ManifestFormat();

    Survey(OwnFolder own, List<OutputFile> sortedFiles, boolean overwrite) {
        this.own = own;
        this.sortedFiles = sortedFiles;
        this.overwrite = overwrite;
    }

    /**
     * Makes sure that the output folder and what this program has in it are folders and files, as far as they exist.
     *
     * @throws OutputFolderException when one is something else
     */
    void checkKinds() throws OutputFolderException {
        if (Files.exists(own.output()) && !Files.isDirectory(own.output())) {
            throw new OutputFolderException(
                    OutputProblem.NOT_A_FOLDER, "the output folder " + own.output() + " is a file, not a folder.");
        }
        try {
            FolderView folder = new FolderView(own.output());
            checkKind(folder, OwnFolder.NAME, Kind.FOLDER);
            checkKind(folder, OwnFolder.MANIFEST, Kind.FILE);
            checkKind(folder, OwnFolder.LOCK, Kind.FILE);
            checkKind(folder, OwnFolder.STAGING, Kind.FOLDER);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void checkKind(FolderView folder, String path, Kind kind) throws IOException, OutputFolderException {
        Found found = folder.find(path);
        if (found.kind() != Kind.ABSENT && (found.kind() != kind || !found.at().equals(path))) {
            throw new OutputFolderException(
                    OutputProblem.IN_THE_WAY,
                    found.at() + " in the output folder is not what this program put there; move it away.");
        }
    }

    /**
     * A decision that needs no lock, or null when one is needed. An unchanged run touches nothing at all, not even
     * the lock, and neither does one that is refused in a folder where nobody can be writing.
     */
    @Nullable
    Decision glance() {
        try {
            Decision decision = decide();
            boolean needsNoLock = decision.isAllowed() ? isNothingToDo(decision) : isNobodyWriting();
            return needsNoLock ? decision : null;
        } catch (OutputFolderException e) {
            // Another run may just be moving what was looked at; whoever has the lock looks again and knows.
            return null;
        }
    }

    /**
     * What a run would do. Only the holder of the lock may rely on it.
     *
     * @throws OutputFolderException when the folder or its manifest cannot be used
     */
    Decision decide() throws OutputFolderException {
        FolderView folder = new FolderView(own.output());
        try {
            return new Comparison(folder, manifest(), overwrite).decide(sortedFiles);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether the folder and its manifest are as a decision wants them, and no earlier run left anything behind. */
    boolean isNothingToDo(Decision decision) throws OutputFolderException {
        try {
            return !decision.isWork()
                    && isPublished(decision.after())
                    && !Files.exists(own.staging(), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Every run locks before it writes, and no run removes the lock. */
    private boolean isNobodyWriting() {
        return !Files.exists(own.lock(), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isPublished(Manifest manifest) throws IOException {
        if (!Files.exists(own.manifest())) {
            return manifest.equals(Manifest.EMPTY);
        }
        byte[] content = format.write(manifest).getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(own.manifest())) {
            return IOUtils.contentEquals(in, new ByteArrayInputStream(content));
        }
    }

    private Manifest manifest() throws IOException, OutputFolderException {
        return Files.exists(own.manifest()) ? format.read(own.manifest()) : FormerManifest.read(own.output());
    }

    private OutputFolderException unreadable(IOException cause) {
        return new OutputFolderException(
                OutputProblem.NOT_ACCESSIBLE,
                "the output folder " + own.output() + " cannot be read: " + IoReason.of(cause, own.output()) + ".",
                cause);
    }
}
