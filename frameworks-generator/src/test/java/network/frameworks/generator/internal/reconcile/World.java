package network.frameworks.generator.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.extension.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * An output folder that runs work on and stop in, in which a person has files, too: which states of it are right.
 * Trees of this world are different in their files, their contents, their folders and what is a folder.
 */
final class World {

    static final List<OutputFile> NOTHING = List.of();

    static final List<OutputFile> FIRST = List.of(
            file("a.txt", "one\n"),
            file("b/c.txt", "two\n"),
            file("same.txt", "same\n"),
            new OutputFile("run.sh", "run.ftl", "#!/bin/sh\n", true),
            file("stale/deep/s.txt", "old\n"),
            file("swap", "file\n"));

    static final List<OutputFile> SECOND = List.of(
            file("a.txt", "ONE\n"),
            file("b/c.txt", "TWO\n"),
            file("b/new.txt", "new\n"),
            file("same.txt", "same\n"),
            file("run.sh", "#!/bin/sh\n"),
            file("swap/in.txt", "inside\n"),
            file("d/e/f.txt", "deep\n"));

    static final List<OutputFile> THIRD = List.of(
            file("a.txt", "uno\n"),
            file("stale/deep/s.txt", "due\n"),
            new OutputFile("run.sh", "run.ftl", "#!/bin/sh\nexit 1\n", true),
            file("d", "no folder\n"));

    static final List<List<OutputFile>> TREES = List.of(NOTHING, FIRST, SECOND, THIRD);

    /** What a person keeps in the folder. */
    private static final Map<String, String> OWN = Map.of("mine.txt", "mine\n", "b/mine.txt", "mine, too\n");

    private final Path out;
    private final Set<String> allowed = new HashSet<>();
    private final SortedMap<String, String> own = new TreeMap<>(OWN);
    private Set<String> lasting = Set.of();

    /** A folder that a person made and nothing was generated in. */
    World(Path out) throws IOException {
        this.out = out;
        for (var file : OWN.entrySet()) {
            Files.createDirectories(out.resolve(file.getKey()).getParent());
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
    }

    Path out() {
        return out;
    }

    /** Generates a tree, all of it. */
    void settle(List<OutputFile> tree) throws OutputFolderException {
        assertThat(run(MortalDisk.immortal(), tree).refused()).isEmpty();
        allowed.clear();
        lasting = paths(tree);
        begin(tree);
    }

    /** Runs until it ends or is killed. */
    boolean isKilled(Disk disk, List<OutputFile> tree) throws OutputFolderException {
        begin(tree);
        try {
            Reconciliation result = run(disk, tree);
            assertThat(result.refused()).isEmpty();
            return false;
        } catch (MortalDisk.Killed e) {
            return true;
        }
    }

    /** Runs until it ends or fails: why it failed, or null. */
    @Nullable
    OutputFolderException failure(Disk disk, List<OutputFile> tree) {
        begin(tree);
        try {
            assertThat(run(disk, tree).refused()).isEmpty();
            return null;
        } catch (OutputFolderException e) {
            return e;
        }
    }

    /** Runs and tells what came of it, in words. */
    String outcome(Disk disk, List<OutputFile> tree) {
        try {
            Reconciliation result = run(disk, tree);
            return result.isDone()
                    ? "done"
                    : "refused " + result.refused().stream().map(Refusal::path).toList();
        } catch (OutputFolderException e) {
            return e.diagnostic().code() + " " + e.getMessage();
        }
    }

    /** A tree together with the person's files, by path. */
    SortedMap<String, String> files(List<OutputFile> tree) {
        SortedMap<String, String> files = new TreeMap<>(own);
        tree.forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    /** Every file is an old or a new one, none is missing that all trees have, and the person's are as they were. */
    void assertNothingIsTornOrLost() {
        SortedMap<String, String> files = Trees.read(out);
        assertThat(files).containsAllEntriesOf(own);
        files.keySet().removeAll(own.keySet());
        files.forEach((path, content) -> assertThat(allowed).as(path).contains(path + "\n" + content));
        Set<String> missing = new TreeSet<>(lasting);
        missing.removeAll(files.keySet());
        missing.removeAll(own.keySet());
        assertThat(missing).isEmpty();
    }

    /** The next run makes exactly the tree, leaves the person's files alone, and the one after it does nothing. */
    void assertHeals(List<OutputFile> tree) throws OutputFolderException {
        Reconciliation result = run(MortalDisk.immortal(), tree);
        assertThat(result.refused()).isEmpty();
        assertHolds(tree);
        MortalDisk idle = MortalDisk.immortal();
        assertThat(run(idle, tree).written()).isEmpty();
        assertThat(idle.operations()).isZero();
    }

    /** The folder holds a tree and the person's files, and this program's folder nothing but what stays in it. */
    void assertHolds(List<OutputFile> tree) {
        SortedMap<String, String> wanted = files(tree);
        assertThat(Trees.read(out)).isEqualTo(wanted);
        assertThat(Trees.folders(out)).isEqualTo(folders(wanted.keySet()));
        tree.forEach(
                file -> assertThat(isExecutable(file.path())).as(file.path()).isEqualTo(file.executable()));
        assertThat(out.resolve(OwnFolder.STAGING)).doesNotExist();
    }

    private boolean isExecutable(String path) {
        try {
            return Files.getPosixFilePermissions(out.resolve(path)).contains(PosixFilePermission.OWNER_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reconciliation run(Disk disk, List<OutputFile> tree) throws OutputFolderException {
        return new Reconciler(disk).reconcile(out, tree, false);
    }

    private void begin(List<OutputFile> tree) {
        tree.forEach(file -> allowed.add(file.path() + "\n" + file.content()));
        lasting = new TreeSet<>(lasting);
        lasting.retainAll(paths(tree));
    }

    private static Set<String> paths(List<OutputFile> tree) {
        Set<String> paths = new TreeSet<>();
        tree.forEach(file -> paths.add(file.path()));
        return paths;
    }

    private static List<String> folders(Set<String> paths) {
        Set<String> folders = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        return List.copyOf(folders);
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(path, "some.ftl", content, false);
    }
}
