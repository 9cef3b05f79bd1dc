package network.frameworks.model.pack;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A pack that a test writes. */
public record MemoryPack(String name, Map<String, String> texts) implements Pack {
    public MemoryPack {
        texts = new TreeMap<>(texts);
    }

    @Override
    public SortedSet<String> files() {
        return new TreeSet<>(texts.keySet());
    }

    @Override
    public String text(String path) {
        return texts.get(path);
    }
}
