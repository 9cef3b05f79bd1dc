package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an output folder. One run has it at a time, whichever thread, class loader, process or user
 * it belongs to.
 *
 * <p>Between processes it is a lock of the operating system on a file that is never removed. Such a lock ends with its
 * process, however that ends, so a run that was killed is no obstacle and nothing has to be guessed from a clock.
 * What is in the file only tells people who has the lock; a reader takes it for text.
 *
 * <p>A process loses its locks on a file as soon as it closes any descriptor of that file. So threads exclude each
 * other before they open it, by an entry of the one table that all class loaders of a Java process share: Maven loads
 * a plugin more than once.
 */
final class FolderLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Locking keeps other processes from reading on some systems, so what is locked lies behind the text. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final int MOST_SHOWN = 200;

    private final Properties table = System.getProperties();
    private final Path file;
    private @Nullable String entry;
    private @Nullable FileChannel channel;
    private String holder = "";

    private FolderLock(Path file) {
        this.file = file;
    }

    /**
     * Waits until the lock is free and takes it.
     *
     * @param file the file to lock; created when missing, its folder must exist
     * @param patience how long to wait for another run
     * @throws OutputFolderException when another run still has it after that
     */
    static FolderLock acquire(Path file, Duration patience) throws IOException, OutputFolderException {
        FolderLock lock = new FolderLock(file);
        long pauses = patience.toMillis() / PAUSE.toMillis();
        while (!lock.attempt()) {
            if (pauses-- <= 0) {
                throw lock.taken("still so after " + patience.toSeconds() + " s");
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw lock.taken("and waiting for it was interrupted");
            }
        }
        return lock;
    }

    private boolean attempt() throws IOException {
        boolean acquired = false;
        try {
            acquired = enter() && lock();
        } catch (OverlappingFileLockException e) {
            holder = "another thread of this process";
        } finally {
            if (!acquired) {
                leave();
            }
        }
        return acquired;
    }

    private boolean enter() throws IOException {
        String key = key();
        Object other = table.putIfAbsent(key, me());
        if (other != null) {
            holder = other.toString();
            return false;
        }
        entry = key;
        return true;
    }

    private boolean lock() throws IOException {
        FileChannel opened =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        channel = opened;
        if (opened.tryLock(LOCKED_BYTE, 1, false) == null) {
            holder = read(opened);
            return false;
        }
        if (!key().equals(entry)) {
            return false;
        }
        sign(opened);
        return true;
    }

    /** Leaves word of who has the lock; without space for that it is no less locked. */
    private static void sign(FileChannel channel) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            if (!channel.isOpen()) {
                throw e;
            }
        }
    }

    /** Names the file in the way the operating system does, so that no two paths to it are two locks. */
    private String key() throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // The usual case: it was left by an earlier run.
        }
        Object identity = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return "network.frameworks.lock " + (identity == null ? file.toRealPath() : identity);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MOST_SHOWN);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    private static String me() {
        return "process " + ProcessHandle.current().pid() + ", thread "
                + Thread.currentThread().getName();
    }

    private OutputFolderException taken(String circumstances) {
        return new OutputFolderException(
                OutputProblem.LOCKED,
                "another run is writing to the output folder: " + (holder.isEmpty() ? "somebody" : holder)
                        + " has locked " + file + ", " + circumstances
                        + ". This run changed nothing; start it again when"
                        + " the other one has ended.");
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.truncate(0);
            }
            leave();
        } catch (IOException e) {
            // The system takes the lock back with the channel; what else is left is words for people.
        }
    }

    /** The entry goes last: while it stands, no thread opens the file, and closing it takes nobody's lock away. */
    private void leave() throws IOException {
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
        } finally {
            if (entry != null) {
                table.remove(entry);
                entry = null;
            }
        }
    }
}
