package network.frameworks.model.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder of the class path, in a jar or on disk. Java cannot list one, so it is found by a file that is known to lie
 * in it, the mark.
 */
final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * The files below a folder by their path in it, with forward slashes.
     *
     * @param mark where the mark is
     * @param path the mark's path in the folder, for example {@code pack.yml}
     */
    static SortedMap<String, byte[]> read(URL mark, String path) throws IOException {
        if (mark.getProtocol().equals("jar")) {
            return inJar((JarURLConnection) mark.openConnection(), path);
        }
        if (mark.getProtocol().equals("file")) {
            return inFolder(uri(mark), path);
        }
        throw new IOException("a pack can lie in a jar or in a folder, not at " + mark);
    }

    private static URI uri(URL mark) throws IOException {
        try {
            return mark.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static SortedMap<String, byte[]> inFolder(URI mark, String path) throws IOException {
        Path root = Path.of(mark);
        for (int level = path.split("/").length; level > 0; level--) {
            root = root.resolveSibling(".").normalize();
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private static SortedMap<String, byte[]> inJar(JarURLConnection connection, String path) throws IOException {
        // The class loader's own jar file would be closed with a shared connection.
        connection.setUseCaches(false);
        String entryName = connection.getEntryName();
        String prefix = entryName.substring(0, entryName.length() - path.length());
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream content = jar.getInputStream(entry)) {
                    found.put(entry.getName().substring(prefix.length()), content.readAllBytes());
                }
            }
        }
        return found;
    }
}
