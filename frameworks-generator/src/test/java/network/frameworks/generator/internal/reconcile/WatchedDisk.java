package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which a test is told of every operation and may keep it from happening, or let it happen in part. */
abstract class WatchedDisk extends Disk {

    /** Something done to a disk. */
    interface Operation {
        void run() throws IOException;
    }

    /**
     * Does an operation, or does something else.
     *
     * @param whole the operation
     * @param part what is there when the machine stops in its midst; nothing for an operation that has none
     */
    abstract void on(Operation whole, Operation part) throws IOException;

    private void on(Operation whole) throws IOException {
        on(whole, () -> {});
    }

    @Override
    void createFolder(Path folder) throws IOException {
        on(() -> super.createFolder(folder));
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
        on(() -> super.write(file, content), () -> super.write(file, Arrays.copyOf(content, content.length / 2)));
    }

    @Override
    void force(Path file) throws IOException {
        on(() -> {});
    }

    @Override
    void forceFolder(Path folder) throws IOException {
        on(() -> {});
    }

    @Override
    void place(Path from, Path to) throws IOException {
        on(() -> super.place(from, to));
    }

    @Override
    void replace(Path from, Path to) throws IOException {
        on(() -> super.replace(from, to));
    }

    @Override
    void delete(Path file) throws IOException {
        on(() -> super.delete(file));
    }

    @Override
    void setExecutable(Path file, boolean executable) throws IOException {
        on(() -> super.setExecutable(file, executable));
    }
}
