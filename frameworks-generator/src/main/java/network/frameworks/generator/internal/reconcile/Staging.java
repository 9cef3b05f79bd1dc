package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder for files that are on their way into their places. It exists only while a run writes; what a killed run
 * left in it is worth nothing.
 */
final class Staging {

    private static final String FILE = "new-";
    private static final ManifestFormat FORMAT = new ManifestFormat();

    private final Disk disk;
    private final OwnFolder own;
    private final List<Path> files = new ArrayList<>();

    Staging(Disk disk, OwnFolder own) {
        this.disk = disk;
        this.own = own;
    }

    /** Starts with a folder that holds nothing of an earlier run. */
    void open() throws IOException {
        close();
        if (!Files.isDirectory(own.staging(), LinkOption.NOFOLLOW_LINKS)) {
            disk.createFolder(own.staging());
        }
    }

    /** Keeps a file until it is moved into place. */
    Path add(byte[] content) throws IOException {
        Path file = own.staging().resolve(FILE + files.size());
        disk.write(file, content);
        files.add(file);
        return file;
    }

    /** Keeps a manifest until it is published. */
    Path add(Manifest manifest) throws IOException {
        return add(FORMAT.write(manifest).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes sure that everything that was added survives a power cut. */
    void force() throws IOException {
        for (Path file : files) {
            disk.force(file);
        }
    }

    /** Makes a manifest that was added the valid one. */
    void publish(Path manifest) throws IOException {
        disk.replace(manifest, own.manifest());
        disk.forceFolder(own.folder());
    }

    /** Removes the folder and what this program put there. */
    void close() throws IOException {
        if (!Files.isDirectory(own.staging(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean empty = true;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(own.staging())) {
            for (Path entry : entries) {
                boolean ours = String.valueOf(entry.getFileName()).startsWith(FILE)
                        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
                if (ours) {
                    disk.delete(entry);
                }
                empty &= ours;
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (empty) {
            disk.delete(own.staging());
        }
    }
}
