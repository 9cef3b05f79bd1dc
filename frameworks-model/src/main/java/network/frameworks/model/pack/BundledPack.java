package network.frameworks.model.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files that come with this library, in the folder {@code network/frameworks/pack} of the class path. */
final class BundledPack implements Pack {
    private static final String ROOT = "/network/frameworks/pack/";
    private static final String MARK = "pack.yml";

    private final SortedSet<String> files;

    private BundledPack(SortedSet<String> files) {
        this.files = Collections.unmodifiableSortedSet(files);
    }

    static BundledPack load() {
        URL mark = BundledPack.class.getResource(ROOT + MARK);
        if (mark == null) {
            throw new IllegalStateException("the bundled pack is missing");
        }
        try {
            return new BundledPack(mark.getProtocol().equals("jar") ? inJar(mark) : inFolder(mark.toURI()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static SortedSet<String> inFolder(URI mark) throws IOException {
        Path root = Path.of(mark).resolveSibling(".").normalize();
        SortedSet<String> found = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .forEach(found::add);
        }
        return found;
    }

    private static SortedSet<String> inJar(URL mark) throws IOException {
        JarURLConnection connection = (JarURLConnection) mark.openConnection();
        // The class loader's own jar file would be closed with a shared connection.
        connection.setUseCaches(false);
        String prefix = ROOT.substring(1);
        SortedSet<String> found = new TreeSet<>();
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .forEach(entry -> found.add(entry.getName().substring(prefix.length())));
        }
        return found;
    }

    @Override
    public String name() {
        return "frameworks";
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public String text(String path) {
        try (InputStream stream = BundledPack.class.getResourceAsStream(ROOT + path)) {
            if (stream == null || !files.contains(path)) {
                throw new IllegalArgumentException("the bundled pack has no file " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
