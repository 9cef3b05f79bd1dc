package network.frameworks.model.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of the disk. Links in it count when they lead to a file of it. */
final class DiskFolder {

    private DiskFolder() {}

    /** The files that count, by their path in the folder, with forward slashes. */
    static SortedMap<String, byte[]> read(Path folder, PackShape shape) throws IOException {
        Path root = folder.toRealPath();
        List<Path> all;
        try (Stream<Path> paths = Files.walk(root)) {
            all = paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (Path file : all) {
            String path = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            if (Files.isSymbolicLink(file) && !leadsInside(file, root)) {
                shape.refuseLink(path);
            } else if (shape.takes(path)) {
                found.put(path, Files.readAllBytes(file));
            }
        }
        return found;
    }

    private static boolean leadsInside(Path link, Path root) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(root);
    }
}
