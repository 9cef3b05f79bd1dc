package network.frameworks.generator.internal.reconcile;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;

/** Folders in memory with the habits of a Linux disk, because some tests need ten thousands of them. */
final class MemoryDisks implements AutoCloseable {

    private static final Configuration LINUX = Configuration.unix().toBuilder()
            .setAttributeViews("basic", "owner", "posix", "unix")
            .build();

    private FileSystem disk = Jimfs.newFileSystem(LINUX);

    /** A folder on a disk that is empty. */
    Path folder() {
        close();
        disk = Jimfs.newFileSystem(LINUX);
        return disk.getPath("/out");
    }

    @Override
    public void close() {
        try {
            disk.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
