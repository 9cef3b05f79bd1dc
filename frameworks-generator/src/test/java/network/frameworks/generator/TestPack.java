package network.frameworks.generator;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import network.frameworks.model.pack.Pack;

/**
 * A pack that a test writes.
 *
 * @param name its name
 * @param over what it lies over
 * @param texts its files by path
 */
public record TestPack(String name, SortedSet<String> over, Map<String, String> texts) implements Pack {

    public TestPack {
        texts = new TreeMap<>(texts);
    }

    /** A pack of templates, by their paths below {@code templates}. */
    public static TestPack ofTemplates(String name, Map<String, String> templates) {
        Map<String, String> texts = new TreeMap<>();
        templates.forEach((path, text) -> texts.put("templates/" + path, text));
        return new TestPack(name, new TreeSet<>(), texts);
    }

    /** The same pack over another one. */
    public TestPack over(String other) {
        return new TestPack(name, new TreeSet<>(List.of(other)), texts);
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
