package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The few ways in which an output folder is touched. Each either happens or does not, but for {@link #write}. */
class Disk {

    void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Makes sure that what was written to a file survives a power cut. */
    void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes sure that the names in a folder survive a power cut, on systems that can open a folder. */
    void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    /**
     * Gives a file a second name, or a new one where the disk has no hard links.
     *
     * @throws FileAlreadyExistsException when something has that name; it stays as it is
     */
    void place(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Puts a file in the place of another, so that a reader sees either the old or the new one. */
    void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a file or an empty folder. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Sets or clears the executable bits, where the file system has them. */
    void setExecutable(Path file, boolean executable) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(view.readAttributes().permissions());
        grant(permissions, executable, PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE);
        grant(permissions, executable, PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE);
        grant(permissions, executable, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);
        view.setPermissions(permissions);
    }

    private static void grant(
            Set<PosixFilePermission> permissions,
            boolean executable,
            PosixFilePermission read,
            PosixFilePermission execute) {
        if (executable && permissions.contains(read)) {
            permissions.add(execute);
        } else {
            permissions.remove(execute);
        }
    }
}
