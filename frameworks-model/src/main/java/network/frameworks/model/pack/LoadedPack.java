package network.frameworks.model.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import network.frameworks.model.diagnostic.SourceLocation;

/** A pack whose files are in memory. Immutable. */
final class LoadedPack implements Pack {

    private final PackDescription description;
    private final UnaryOperator<String> places;
    private final SortedMap<String, byte[]> files;

    /**
     * @param description what its pack.yml says
     * @param places what messages call a path
     * @param files the files by path, all in UTF-8
     */
    LoadedPack(PackDescription description, UnaryOperator<String> places, Map<String, byte[]> files) {
        this.description = description;
        this.places = places;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    @Override
    public String name() {
        return description.name();
    }

    @Override
    public SortedSet<String> files() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("the pack " + name() + " has no file " + path);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public SortedSet<String> over() {
        return new TreeSet<>(description.over().keySet());
    }

    @Override
    public String place(String path) {
        return places.apply(path);
    }

    /** Where its pack.yml says that it lies over a pack. */
    SourceLocation placeOfOver(String pack) {
        return description.over().get(pack);
    }
}
