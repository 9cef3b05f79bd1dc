package network.frameworks.generator.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A folder inside the output folder for what is not in its place yet: changed files, and the next manifest. It
 * exists only while a run writes. When a run was killed, the manifest left in it tells the next run what was on
 * its way, so that half-done work is not taken for hand edits.
 */
final class Staging {

    /** The folder's name. */
    static final String FOLDER = ".frameworks-staging";

    /** The next manifest, relative to the output folder. */
    static final String MANIFEST = FOLDER + "/manifest.json";

    private final Disk disk;
    private final Path root;
    private final Path folder;
    private final ManifestFormat format = new ManifestFormat();

    Staging(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
        this.folder = root.resolve(FOLDER);
    }

    /** Starts with nothing but the next manifest. */
    void open(Manifest next) throws IOException {
        close();
        disk.createFolder(folder);
        disk.create(root.resolve(MANIFEST), bytes(next));
    }

    /** Keeps a changed file until it is moved into place. */
    Path add(int number, byte[] content) throws IOException {
        Path file = folder.resolve("file-" + number);
        disk.create(file, content);
        return file;
    }

    /** Makes the next manifest the valid one. */
    void publish() throws IOException {
        disk.replace(root.resolve(MANIFEST), root.resolve(Manifest.FILE));
    }

    /** Makes another manifest than the planned one the valid one. */
    void publish(Manifest manifest) throws IOException {
        Path file = folder.resolve("manifest-now.json");
        disk.create(file, bytes(manifest));
        disk.replace(file, root.resolve(Manifest.FILE));
    }

    void close() throws IOException {
        disk.deleteTree(folder);
    }

    private byte[] bytes(Manifest manifest) {
        return format.write(manifest).getBytes(StandardCharsets.UTF_8);
    }
}
