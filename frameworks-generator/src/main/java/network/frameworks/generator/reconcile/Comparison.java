package network.frameworks.generator.reconcile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.reconcile.Change.Kind;
import network.frameworks.generator.reconcile.FolderView.Found;
import network.frameworks.generator.render.OutputFile;
import org.apache.commons.io.IOUtils;

/** Compares a folder with what it should hold and decides about every file. Reads only. */
final class Comparison {

    private final FolderView folder;
    private final Manifest manifest;
    private final Manifest interrupted;
    private final boolean overwrite;

    private final List<Change> changes = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> deletions = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * A comparison for one run.
     *
     * @param manifest what the last finished run wrote
     * @param interrupted what a run that never finished was about to write
     * @param overwrite whether files that this program did not write may be replaced
     */
    Comparison(FolderView folder, Manifest manifest, Manifest interrupted, boolean overwrite) {
        this.folder = folder;
        this.manifest = manifest;
        this.interrupted = interrupted;
        this.overwrite = overwrite;
    }

    Decision decide(List<OutputFile> files) throws IOException {
        SortedMap<String, String> after = new TreeMap<>();
        for (OutputFile file :
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList()) {
            byte[] content = new Change(file, Kind.CREATE).bytes();
            String hash = Sha256.of(content);
            if (after.put(file.path(), hash) != null) {
                throw new IllegalArgumentException("two outputs have the path " + file.path());
            }
            planned(file, content, hash);
        }
        SortedMap<String, String> stale = new TreeMap<>(interrupted.hashes());
        stale.putAll(manifest.hashes());
        stale.keySet().removeAll(after.keySet());
        for (String path : stale.keySet()) {
            stale(path);
        }
        refusals.sort(Comparator.comparing(Refusal::path));
        return new Decision(
                List.copyOf(changes),
                List.copyOf(unchanged),
                List.copyOf(deletions),
                List.copyOf(refusals),
                manifest,
                new Manifest(after));
    }

    private void planned(OutputFile file, byte[] content, String hash) throws IOException {
        String path = file.path();
        if (!OutputPath.isValid(path)) {
            refuse(OutputProblem.BAD_PATH, path, "'" + path + "' is no plain path below the output folder");
            return;
        }
        Found found = folder.find(path);
        switch (found.kind()) {
            case ABSENT -> changes.add(new Change(file, Kind.CREATE));
            case FILE -> {
                if (found.at().equals(path)) {
                    existing(file, found, content, hash);
                } else {
                    inTheWay(path, found);
                }
            }
            case FOLDER, LINK, OTHER -> inTheWay(path, found);
        }
    }

    private void existing(OutputFile file, Found found, byte[] content, String hash) throws IOException {
        Path place = folder.resolve(file.path());
        if (found.size() == content.length && hasContent(place, content)) {
            if (folder.hasMode(file.path(), file.executable())) {
                unchanged.add(file.path());
            } else {
                changes.add(new Change(file, Kind.MODE));
            }
        } else if (overwrite || isOurs(file.path())) {
            changes.add(new Change(file, Kind.REPLACE));
        } else if (manifest.hashes().containsKey(file.path())) {
            refuse(
                    OutputProblem.EDITED,
                    file.path(),
                    file.path() + " was changed by hand since it was generated; take the change over into the model,"
                            + " or allow overwriting to lose it");
        } else {
            refuse(
                    OutputProblem.UNMANAGED,
                    file.path(),
                    file.path() + " exists and was not generated here; move it away, or allow overwriting to lose it");
        }
    }

    private void stale(String path) throws IOException {
        Found found = folder.find(path);
        if (found.kind() == FolderView.Kind.ABSENT) {
            return;
        }
        if (found.kind() != FolderView.Kind.FILE || !found.at().equals(path)) {
            inTheWay(path, found);
        } else if (overwrite || isOurs(path)) {
            deletions.add(path);
        } else {
            refuse(
                    OutputProblem.EDITED,
                    path,
                    path + " is no longer part of the tree but was changed by hand since it was generated; move it"
                            + " away, or allow overwriting to lose it");
        }
    }

    private boolean isOurs(String path) throws IOException {
        if (!manifest.hashes().containsKey(path) && !interrupted.hashes().containsKey(path)) {
            return false;
        }
        String hash = Sha256.of(folder.resolve(path));
        return manifest.wrote(path, hash) || interrupted.wrote(path, hash);
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return IOUtils.contentEquals(in, new ByteArrayInputStream(content));
        }
    }

    private void inTheWay(String path, Found found) {
        if (found.kind() == FolderView.Kind.LINK) {
            refuse(
                    OutputProblem.LINK,
                    path,
                    found.at() + " is a symbolic link; outputs are never written or removed through links below the"
                            + " output folder, so replace it by a folder or file");
        } else {
            refuse(
                    OutputProblem.IN_THE_WAY,
                    path,
                    found.at() + " is in the way of the output " + path + "; move it away");
        }
    }

    private void refuse(OutputProblem problem, String path, String message) {
        refusals.add(new Refusal(problem, path, message));
    }
}
