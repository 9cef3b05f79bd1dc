package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/**
 * A disk that keeps what was forced to it and forgets what it likes of the rest when the power goes: contents are cut
 * off, and each folder is as it was at any moment since it was forced.
 */
final class PowerCutDisk extends Disk {

    private interface Undo {
        void run() throws IOException;
    }

    private record Pending(Path place, boolean folder, Undo undo) {

        /** A folder that is gone itself has nothing to forget. */
        boolean matters() {
            return folder ? Files.isDirectory(place) : Files.isRegularFile(place);
        }
    }

    private final int last;
    private int operations;
    private final Set<Path> unforced = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();

    /** A disk that does a number of operations before the power goes. */
    PowerCutDisk(int last) {
        this.last = last;
    }

    private void count() {
        if (operations++ >= last) {
            throw new MortalDisk.Killed();
        }
    }

    @Override
    void createFolder(Path folder) throws IOException {
        count();
        super.createFolder(folder);
        pending.add(new Pending(folder.getParent(), true, () -> PathUtils.deleteDirectory(folder)));
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
        count();
        super.write(file, content);
        unforced.add(file);
        pending.add(new Pending(file.getParent(), true, () -> Files.deleteIfExists(file)));
    }

    @Override
    void force(Path file) throws IOException {
        count();
        super.force(file);
        unforced.remove(file);
        pending.removeIf(change -> change.place().equals(file));
    }

    @Override
    void forceFolder(Path folder) {
        count();
        pending.removeIf(change -> change.place().equals(folder));
    }

    @Override
    void place(Path from, Path to) throws IOException {
        count();
        super.place(from, to);
        if (unforced.contains(from)) {
            unforced.add(to);
        }
        pending.add(new Pending(to.getParent(), true, () -> Files.deleteIfExists(to)));
    }

    @Override
    void replace(Path from, Path to) throws IOException {
        count();
        Undo restore = Files.exists(to) ? keep(to) : () -> Files.deleteIfExists(to);
        super.replace(from, to);
        if (unforced.remove(from)) {
            unforced.add(to);
        } else {
            unforced.remove(to);
        }
        pending.add(new Pending(to.getParent(), true, restore));
    }

    @Override
    void delete(Path file) throws IOException {
        count();
        Undo restore = Files.isDirectory(file) ? () -> Files.createDirectory(file) : keep(file);
        super.delete(file);
        pending.add(new Pending(file.getParent(), true, restore));
    }

    @Override
    void setExecutable(Path file, boolean executable) throws IOException {
        count();
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(file);
        super.setExecutable(file, executable);
        pending.add(new Pending(file, false, () -> Files.setPosixFilePermissions(file, before)));
    }

    private static Undo keep(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return () -> {
            Files.deleteIfExists(file);
            Files.write(file, content);
            Files.setPosixFilePermissions(file, permissions);
        };
    }

    /** The power goes. */
    void cut(Random random) throws IOException {
        for (Path file : unforced) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] content = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(content, random.nextInt(Math.max(1, content.length))));
            }
        }
        Map<Path, Integer> kept = new HashMap<>();
        for (Pending change : pending) {
            kept.merge(change.place(), 1, Integer::sum);
        }
        kept.replaceAll((place, changes) -> random.nextInt(changes + 1));
        List<Pending> lost = new ArrayList<>();
        for (Pending change : pending) {
            if (kept.merge(change.place(), -1, Integer::sum) < 0) {
                lost.add(0, change);
            }
        }
        for (Pending change : lost) {
            if (change.matters()) {
                change.undo().run();
            }
        }
    }
}
