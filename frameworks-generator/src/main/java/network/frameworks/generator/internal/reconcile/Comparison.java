package network.frameworks.generator.internal.reconcile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.reconcile.Change.Kind;
import network.frameworks.generator.internal.reconcile.FolderView.Found;
import org.apache.commons.io.IOUtils;

/** Compares a folder with what it should hold and decides about every file. Reads only. */
final class Comparison {

    private final FolderView folder;
    private final Manifest manifest;
    private final boolean overwrite;

    private final List<Change> changes = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Files that leave the tree. They make room for others, so they are known before anything else is decided. */
    private final SortedSet<String> deletions = new TreeSet<>();

    /**
     * A comparison for one run.
     *
     * @param manifest what earlier runs wrote, or were about to write when they were killed
     * @param overwrite whether files that this program did not write may be replaced
     */
    Comparison(FolderView folder, Manifest manifest, boolean overwrite) {
        this.folder = folder;
        this.manifest = manifest;
        this.overwrite = overwrite;
    }

    Decision decide(List<OutputFile> sortedFiles) throws IOException {
        Set<String> planned = new HashSet<>();
        sortedFiles.forEach(file -> planned.add(file.path()));
        for (String path : manifest.hashes().keySet()) {
            if (!planned.contains(path)) {
                stale(path);
            }
        }
        SortedMap<String, SortedSet<String>> after = new TreeMap<>();
        for (OutputFile file : sortedFiles) {
            if (file.writeOnce()) {
                ownedByTheUser(file);
            } else {
                byte[] content = Change.bytes(file);
                after.put(file.path(), new TreeSet<>(Set.of(Sha256.of(content))));
                generated(file, content);
            }
        }
        refusals.sort(Refusal.BY_PATH);
        return new Decision(changes, unchanged, List.copyOf(deletions), gone, refusals, manifest, new Manifest(after));
    }

    private void stale(String path) throws IOException {
        Found found = folder.find(path);
        if (found.kind() == FolderView.Kind.LINK) {
            refuse(Obstacle.link(path, found));
        } else if (!found.isFile(path)) {
            gone.add(path);
        } else if (overwrite || isOurs(path)) {
            deletions.add(path);
        } else {
            refuse(Obstacle.staleButEdited(path));
        }
    }

    private void ownedByTheUser(OutputFile file) throws IOException {
        Found found = folder.find(file.path());
        if (isFree(found)) {
            changes.add(new Change(file, Kind.CREATE));
        } else if (found.at().equals(file.path()) && found.kind() != FolderView.Kind.FOLDER) {
            unchanged.add(file.path());
        } else {
            refuse(Obstacle.inTheWay(file.path(), found));
        }
    }

    private void generated(OutputFile file, byte[] content) throws IOException {
        String path = file.path();
        Found found = folder.find(path);
        if (isFree(found)) {
            changes.add(new Change(file, Kind.CREATE));
        } else if (!found.isFile(path)) {
            refuse(Obstacle.inTheWay(path, found));
        } else if (hasContent(folder.resolve(path), content)) {
            if (folder.hasMode(path, file.executable())) {
                unchanged.add(path);
            } else {
                changes.add(new Change(file, Kind.MODE));
            }
        } else if (overwrite || isOurs(path)) {
            changes.add(new Change(file, Kind.REPLACE));
        } else {
            refuse(manifest.knows(path) ? Obstacle.edited(path) : Obstacle.unmanaged(path));
        }
    }

    /** Whether nothing is there, or nothing but what this run removes first. */
    private boolean isFree(Found found) throws IOException {
        return switch (found.kind()) {
            case ABSENT -> true;
            case FILE -> deletions.contains(found.at());
            case FOLDER -> isLeftEmpty(found.at());
            case LINK, OTHER -> false;
        };
    }

    /** Whether a folder, and each in it, was made for files that leave the tree and holds nothing else. */
    private boolean isLeftEmpty(String path) throws IOException {
        if (manifest.hashes().subMap(path + "/", path + "0").isEmpty()) {
            return false;
        }
        for (Found child : folder.children(path)) {
            boolean leaves =
                    child.kind() == FolderView.Kind.FOLDER ? isLeftEmpty(child.at()) : deletions.contains(child.at());
            if (!leaves) {
                return false;
            }
        }
        return true;
    }

    private boolean isOurs(String path) throws IOException {
        return manifest.knows(path) && manifest.vouchesFor(path, Sha256.of(folder.resolve(path)));
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        if (Files.size(file) != content.length) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return IOUtils.contentEquals(in, new ByteArrayInputStream(content));
        }
    }

    private void refuse(Refusal refusal) {
        refusals.add(refusal);
    }
}
