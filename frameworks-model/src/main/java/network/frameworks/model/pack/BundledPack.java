package network.frameworks.model.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.diagnostic.ModelException;

/**
 * The files that come with this library, in the folder {@code network/frameworks/pack} of the class path: the
 * catalogues in one jar, the templates in another.
 */
final class BundledPack implements Pack {
    static final String NAME = "frameworks";

    private static final String ROOT = "/network/frameworks/pack/";
    private static final String CATALOGUES = "pack.yml";
    private static final String TEMPLATES = "templates/README.md.ftl";

    private final SortedMap<String, byte[]> files;

    private BundledPack(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** The catalogues, and the templates where their jar is there: reading a model needs none. */
    static BundledPack load() {
        SortedMap<String, byte[]> files = read(CATALOGUES);
        if (files.isEmpty()) {
            throw new IllegalStateException("the bundled pack is missing");
        }
        files.putAll(read(TEMPLATES));
        return new BundledPack(files);
    }

    private static SortedMap<String, byte[]> read(String mark) {
        URL place = BundledPack.class.getResource(ROOT + mark);
        if (place == null) {
            return new TreeMap<>();
        }
        Diagnostics problems = new Diagnostics();
        PackShape shape = new PackShape(path -> path, problems);
        try {
            SortedMap<String, byte[]> files = new ResourceFolder(place, mark).read(shape);
            if (!problems.isEmpty()) {
                throw new ModelException(problems.sorted());
            }
            return files;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String place(String path) {
        return path;
    }

    @Override
    public SortedSet<String> files() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("the bundled pack has no file " + path);
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
