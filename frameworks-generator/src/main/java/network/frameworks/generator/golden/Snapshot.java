package network.frameworks.generator.golden;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.reconcile.Reconciler;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.filefilter.TrueFileFilter;

/**
 * All files of a tree.
 *
 * @param files the files by relative path with forward slashes
 */
record Snapshot(SortedMap<String, Content> files) {

    /**
     * A file.
     *
     * @param text its bytes, each as one character, so that comparing never loses any
     * @param executable whether its owner may run it
     */
    record Content(String text, boolean executable) {

        /** The content as its reader sees it. */
        String readable() {
            return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    static Snapshot ofFiles(List<OutputFile> outputs) {
        SortedMap<String, Content> files = new TreeMap<>();
        for (OutputFile output : outputs) {
            byte[] bytes = output.content().getBytes(StandardCharsets.UTF_8);
            files.put(output.path(), new Content(text(bytes), output.executable()));
        }
        return new Snapshot(files);
    }

    /** The files of a folder; none when there is no such folder. */
    static Snapshot ofFolder(Path folder) {
        SortedMap<String, Content> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return new Snapshot(files);
        }
        Collection<File> found = FileUtils.listFiles(folder.toFile(), TrueFileFilter.INSTANCE, TrueFileFilter.INSTANCE);
        for (File file : found) {
            String path = FilenameUtils.separatorsToUnix(
                    folder.relativize(file.toPath()).toString());
            if (!Reconciler.isOwn(path)) {
                files.put(path, new Content(text(read(file.toPath())), file.canExecute()));
            }
        }
        return new Snapshot(files);
    }

    /** Makes a folder hold these files, and only these. */
    void writeOver(Snapshot old, Path folder) throws IOException {
        for (String path : old.files.keySet()) {
            if (!files.containsKey(path)) {
                Files.delete(folder.resolve(path));
                removeEmptyFolders(folder.resolve(path).getParent(), folder);
            }
        }
        for (var file : files.entrySet()) {
            Content content = file.getValue();
            if (!content.equals(old.files.get(file.getKey()))) {
                File place = folder.resolve(file.getKey()).toFile();
                FileUtils.writeByteArrayToFile(place, content.text().getBytes(StandardCharsets.ISO_8859_1));
                place.setExecutable(content.executable(), false);
            }
        }
    }

    private static void removeEmptyFolders(Path folder, Path root) throws IOException {
        if (!folder.equals(root) && PathUtils.isEmptyDirectory(folder)) {
            Files.delete(folder);
            removeEmptyFolders(folder.getParent(), root);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
