package network.frameworks.model.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A folder of the class path, in a jar or on disk. Java cannot list one, so it is found by a file that is known to lie
 * in it, the mark.
 *
 * @param mark where the mark is
 * @param path the mark's path in the folder, for example {@code pack.yml}
 */
record ResourceFolder(URL mark, String path) {

    /** What it lies in, without the way there: the name of the jar, or of the folder. */
    String shortName() {
        String text = mark.toString();
        String container = text.substring(0, text.length() - path.length()).replaceFirst("!?/META-INF/[^!]*$", "");
        return container.substring(container.lastIndexOf('/') + 1);
    }

    /** The files that count, by their path in the folder, with forward slashes. */
    SortedMap<String, byte[]> read(PackShape shape) throws IOException {
        if (mark.openConnection() instanceof JarURLConnection jar) {
            return inJar(jar, shape);
        }
        if (mark.getProtocol().equals("file")) {
            return DiskFolder.read(root(), shape);
        }
        throw new IOException("a pack can lie in a jar or in a folder, not in " + mark.getProtocol() + ":");
    }

    private Path root() throws IOException {
        try {
            Path root = Path.of(mark.toURI());
            for (int level = path.split("/").length; level > 0; level--) {
                root = root.resolveSibling(".").normalize();
            }
            return root;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private SortedMap<String, byte[]> inJar(JarURLConnection connection, PackShape shape) throws IOException {
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
                String file = entry.getName().substring(prefix.length());
                if (shape.takes(file)) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        found.put(file, content.readAllBytes());
                    }
                }
            }
        }
        return found;
    }
}
