package network.frameworks.generator.internal.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import network.frameworks.generator.extension.OutputFile;

/** Trees of files, in memory and on disk, for tests. */
final class Trees {

    private Trees() {}

    /** A tree from pairs of path and content. */
    static List<OutputFile> tree(String... pathsAndContents) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.add(new OutputFile(pathsAndContents[i], "some.ftl", pathsAndContents[i + 1], false));
        }
        return files;
    }

    static List<OutputFile> tree(Map<String, String> contents) {
        return contents.entrySet().stream()
                .map(entry -> new OutputFile(entry.getKey(), "some.ftl", entry.getValue(), false))
                .toList();
    }

    /** A manifest that vouches for one file. */
    static Manifest manifest(String path, String hash) {
        return new Manifest(new TreeMap<>(Map.of(path, new TreeSet<>(Set.of(hash)))));
    }

    /** Every file below a folder but this program's own: its content by its relative path. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.keySet().removeIf(OwnFolder::holds);
        return contents;
    }

    /** Every folder below a folder but this program's own. */
    static List<String> folders(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isDirectory)
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.isEmpty() && !OwnFolder.holds(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
