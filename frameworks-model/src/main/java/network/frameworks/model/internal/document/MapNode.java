package network.frameworks.model.internal.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A map with text keys.
 *
 * @param entries the entries by key, in the order of the file
 * @param location where it starts
 * @param path the way to it
 */
public record MapNode(Map<String, Entry> entries, SourceLocation location, ModelPath path) implements Node {
    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * A key with its value.
     *
     * @param key the key as it was written
     * @param keyLocation where the key was written
     * @param value the value
     */
    public record Entry(String key, SourceLocation keyLocation, Node value) {}

    /** The value of a key, or null. */
    public @Nullable Node get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** A map with only some of the keys. */
    public MapNode only(Set<String> keys) {
        Map<String, Entry> kept = new LinkedHashMap<>(entries);
        kept.keySet().retainAll(keys);
        return new MapNode(kept, location, path);
    }

    /**
     * This map with another laid over it: where both have a map the two are merged key by key, everything else
     * of the other map replaces what is here. Every value keeps the place and path it was written at.
     */
    public MapNode overlaidWith(MapNode over) {
        Map<String, Entry> merged = new LinkedHashMap<>(entries);
        over.entries.forEach((key, entry) -> merged.merge(key, entry, MapNode::overlay));
        return new MapNode(merged, over.location, over.path);
    }

    private static Entry overlay(Entry below, Entry above) {
        if (below.value() instanceof MapNode lower && above.value() instanceof MapNode upper) {
            return new Entry(above.key(), above.keyLocation(), lower.overlaidWith(upper));
        }
        return above;
    }

    @Override
    public String kind() {
        return "a map";
    }

    @Override
    public MapNode moved(ModelPath newPath) {
        Map<String, Entry> movedEntries = new LinkedHashMap<>();
        entries.forEach((key, entry) -> movedEntries.put(
                key, new Entry(key, entry.keyLocation(), entry.value().moved(newPath.key(key)))));
        return new MapNode(movedEntries, location, newPath);
    }

    @Override
    public int size() {
        return 1
                + entries.values().stream()
                        .mapToInt(entry -> entry.value().size())
                        .sum();
    }
}
