package network.frameworks.model.internal.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * A map of a file with a fixed set of keys. Asking for a key makes it known; {@link #finish()} reports the keys
 * that nobody asked for. A value that cannot be read is reported and replaced by a stand-in of its type, so that
 * one run finds all problems.
 */
public final class Section {
    private final MapNode map;
    private final SourceLocation place;
    private final Report report;
    private final Values values;
    private final Keys keys;

    Section(MapNode map, SourceLocation place, Report report) {
        this.map = map;
        this.place = place;
        this.report = report;
        this.values = new Values(report);
        this.keys = new Keys(map, place, report);
    }

    /** Where problems of this section go. */
    public Report report() {
        return report;
    }

    /** The map that this section reads. */
    public MapNode map() {
        return map;
    }

    /** Whether the key is written, with a value or without. */
    public boolean has(String key) {
        return map.get(key) != null;
    }

    /** Makes keys known that are read elsewhere. */
    public void allow(Set<String> names) {
        names.forEach(keys::know);
    }

    /** Text that must be there. */
    public String text(String key) {
        String text = read(key, values::filledText);
        require(key);
        return text == null ? "" : text;
    }

    /** Text, or a stand-in when the key is not written. */
    public String text(String key, String fallback) {
        String text = read(key, values::filledText);
        return text == null ? fallback : text;
    }

    /** Text, or null when the key is not written. */
    public @Nullable String optionalText(String key) {
        return read(key, values::filledText);
    }

    /** Text that may be empty, or null when the key is not written. */
    public @Nullable String optionalRawText(String key) {
        return read(key, values::text);
    }

    /** A whole number that must be there, within bounds. */
    public int number(String key, int min, int max) {
        Integer number = read(key, node -> values.integer(node, min, max));
        require(key);
        return number == null ? min : number;
    }

    /** A whole number within bounds, or a stand-in when the key is not written. */
    public int number(String key, int fallback, int min, int max) {
        Integer number = read(key, node -> values.integer(node, min, max));
        return number == null ? fallback : number;
    }

    /** A whole number within bounds, or null when the key is not written. */
    public @Nullable Integer optionalNumber(String key, int min, int max) {
        return read(key, node -> values.integer(node, min, max));
    }

    /** A decimal number, or null when the key is not written. */
    public @Nullable BigDecimal optionalDecimal(String key) {
        return read(key, values::decimal);
    }

    /** {@code true} or {@code false}, or a stand-in when the key is not written. */
    public boolean flag(String key, boolean fallback) {
        Boolean flag = read(key, values::flag);
        return flag == null ? fallback : flag;
    }

    /** {@code true} or {@code false}, or null when the key is not written. */
    public @Nullable Boolean optionalFlag(String key) {
        return read(key, values::flag);
    }

    /** A duration, or a stand-in when the key is not written. */
    public Duration duration(String key, Duration fallback) {
        Duration duration = read(key, values::duration);
        return duration == null ? fallback : duration;
    }

    /** A duration, or null when the key is not written. */
    public @Nullable Duration optionalDuration(String key) {
        return read(key, values::duration);
    }

    /** One of the words of an enum, that must be there. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        E word = optionalWord(key, type);
        require(key);
        return word == null ? type.getEnumConstants()[0] : word;
    }

    /** One of the words of an enum, or a stand-in when the key is not written. */
    public <E extends Enum<E>> E word(String key, E fallback) {
        E word = optionalWord(key, fallback.getDeclaringClass());
        return word == null ? fallback : word;
    }

    /** One of the words of an enum, or null when the key is not written. */
    public <E extends Enum<E>> @Nullable E optionalWord(String key, Class<E> type) {
        return read(key, node -> values.word(node, type));
    }

    /** A list of different words of an enum; empty when the key is not written. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return different(key, node -> values.word(node, type));
    }

    /** A list of different texts; empty when the key is not written. */
    public List<String> texts(String key) {
        return different(key, values::filledText);
    }

    /** A list of texts that must be there and hold one at least. */
    public List<String> filledTexts(String key) {
        List<String> texts = texts(key);
        require(key);
        Node node = map.get(key);
        if (node != null
                && (isNothing(node)
                        || node instanceof ListNode list && list.items().isEmpty())) {
            report.add(DiagnosticCode.EMPTY_VALUE, node, "'" + key + "' must name one at least", null);
        }
        return texts;
    }

    /** The items of a list; empty when the key is not written. */
    public List<Node> items(String key) {
        keys.know(key);
        Node node = map.get(key);
        if (node instanceof ListNode list) {
            return list.items();
        }
        if (node != null && !isNothing(node)) {
            report.wrongType(node, "a list", "write it like [a, b]");
        }
        return List.of();
    }

    /** A map of texts; empty when the key is not written. */
    public SortedMap<String, String> textMap(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        entries(key).forEach((name, entry) -> {
            String text = values.text(entry.value());
            texts.put(name, text == null ? "" : text);
        });
        return texts;
    }

    /** A map of whole numbers within bounds; empty when the key is not written. */
    public SortedMap<String, Integer> numberMap(String key, int min, int max) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        entries(key).forEach((name, entry) -> {
            Integer number = values.integer(entry.value(), min, max);
            numbers.put(name, number == null ? min : number);
        });
        return numbers;
    }

    /** A map below this one; an empty one when the key is not written. */
    public Section section(String key) {
        MapNode.Entry entry = map.entries().get(key);
        SourceLocation start = entry == null ? place : entry.keyLocation();
        return new Section(new MapNode(entries(key), start, map.path().key(key)), start, report);
    }

    /** A map of maps; a name without a value is an empty map. */
    public Map<String, Section> sections(String key) {
        Map<String, Section> sections = new LinkedHashMap<>();
        entries(key).forEach((name, entry) -> sections.put(name, sectionOf(entry)));
        return sections;
    }

    /** The entries of a map; none when the key is not written. */
    public Map<String, MapNode.Entry> entries(String key) {
        keys.know(key);
        Node node = map.get(key);
        if (node instanceof MapNode below) {
            return below.entries();
        }
        if (node != null && !isNothing(node)) {
            report.wrongType(node, "a map", null);
        }
        return Collections.emptyMap();
    }

    /** The section of an entry of a map; nothing counts as an empty map. */
    public Section sectionOf(MapNode.Entry entry) {
        Node value = entry.value();
        if (value instanceof MapNode below) {
            return new Section(below, entry.keyLocation(), report);
        }
        Section empty = new Section(new MapNode(Map.of(), value.location(), value.path()), entry.keyLocation(), report);
        if (!isNothing(value)) {
            report.wrongType(value, "a map", null);
            empty.keys.ignore();
        }
        return empty;
    }

    /** Reports that two keys exclude each other when both are written. */
    public void exclusive(String first, String second) {
        MapNode.Entry late = map.entries().get(second);
        if (has(first) && late != null) {
            report.add(
                    DiagnosticCode.EXCLUSIVE_KEYS,
                    map.path().key(second),
                    late.keyLocation(),
                    "'" + first + "' and '" + second + "' are both given",
                    "keep one of them");
        }
    }

    /** Reports a map that is written but empty. */
    public void filled(String key) {
        MapNode.Entry entry = map.entries().get(key);
        if (entry != null && entry.value().size() == 1 && !(entry.value() instanceof ListNode)) {
            report.add(
                    DiagnosticCode.EMPTY_VALUE,
                    map.path().key(key),
                    entry.keyLocation(),
                    "'" + key + "' must name one at least",
                    null);
        }
    }

    /** Reports a key as missing that is needed and was not found under any of its names. */
    public void missing(String key) {
        keys.missing(key);
    }

    /** Reports keys that nobody asked for, and needed ones that are missing. */
    public void finish() {
        keys.finish();
    }

    private void require(String key) {
        if (!has(key)) {
            keys.missing(key);
        }
    }

    private <T> @Nullable T read(String key, Function<Node, @Nullable T> reader) {
        keys.know(key);
        Node node = map.get(key);
        return node == null ? null : reader.apply(node);
    }

    private <T> List<T> different(String key, Function<Node, @Nullable T> reader) {
        return different(key, reader, String::valueOf);
    }

    /** The items of a list, of which no two have the same name. */
    <T> List<T> different(String key, Function<Node, @Nullable T> reader, Function<T, String> name) {
        List<T> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : items(key)) {
            T value = reader.apply(item);
            if (value != null && !seen.add(name.apply(value))) {
                report.add(
                        DiagnosticCode.REPEATED_ITEM,
                        item,
                        "the list names '" + name.apply(value) + "' twice",
                        "remove one of them");
            } else if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NOTHING;
    }
}
