package network.frameworks.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Mistakes in a model: in its structure, and in how it is written. */
final class ModelMutations {

    private static final List<Object> VALUES = List.of(
            "",
            " ",
            0,
            -1,
            1,
            65536,
            Integer.MAX_VALUE,
            9_999_999_999_999_999L,
            1e300,
            true,
            false,
            List.of(),
            Map.of(),
            List.of("a", List.of("b")),
            Map.of("a", Map.of("b", "c")),
            "null",
            "../../etc/passwd",
            "${domain}",
            "${nothing}",
            "${address:quartermaster:grpc}",
            "{{ lookup('pipe', 'id') }}",
            "{% raw %}",
            "<#if",
            "[=plan]",
            "a b",
            "a\nb",
            "'\"\\`$",
            "ÄÖ-ß",
            "\ud83d\ude80",
            "\u202e\u0000\u0085\ufeff",
            "xn--mnchen-3ya.example.org",
            "EXAMPLE.ORG",
            "-",
            "10.0.0.0/8",
            "::1",
            "300.1.2.3/33",
            "5m",
            "99999999999d",
            "central",
            "edge",
            "nginx",
            "sum(rate(up[5m])) > 1",
            "up{",
            "x".repeat(300));
    private static final List<String> SCRAPS = List.of(
            "&a ",
            "*a",
            "<<: *a",
            "!!python/object:os ",
            "? ",
            "- ",
            "{",
            "]",
            "'",
            "\"",
            "|\n",
            "%",
            "---\n",
            "\t",
            "#",
            ": ");

    private final Random random;
    private final YAMLMapper yaml = new YAMLMapper();

    ModelMutations(Random random) {
        this.random = random;
    }

    /** A model with one to three mistakes. */
    String of(String model) {
        if (random.nextInt(4) == 0) {
            return rewritten(model);
        }
        Object root = yaml.readValue(model, Object.class);
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            change(places(root));
        }
        String text = yaml.writeValueAsString(root);
        return random.nextInt(4) == 0 ? rewritten(text) : text;
    }

    /** A place in the tree: a key of a map or an index of a list. */
    private record Place(Object container, Object at) {

        Object get() {
            return container instanceof Map<?, ?> map ? map.get(at) : ((List<?>) container).get((Integer) at);
        }

        @SuppressWarnings("unchecked")
        void set(Object value) {
            if (container instanceof Map<?, ?>) {
                ((Map<Object, Object>) container).put(at, value);
            } else {
                ((List<Object>) container).set((Integer) at, value);
            }
        }

        @SuppressWarnings("unchecked")
        void add(Object key, Object value) {
            if (container instanceof Map<?, ?>) {
                ((Map<Object, Object>) container).put(key, value);
            } else {
                ((List<Object>) container).add(value);
            }
        }

        void remove() {
            if (container instanceof Map<?, ?> map) {
                map.remove(at);
            } else {
                ((List<?>) container).remove((int) (Integer) at);
            }
        }
    }

    private static List<Place> places(Object node) {
        List<Place> places = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                places.add(new Place(map, key));
                places.addAll(places(value));
            });
        } else if (node instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                places.add(new Place(list, index));
                places.addAll(places(list.get(index)));
            }
        }
        return places;
    }

    private void change(List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        Place place = one(places);
        Place other = one(places);
        Object value = place.get();
        switch (random.nextInt(9)) {
            case 0 -> place.remove();
            case 1 -> place.set(copy(one(VALUES)));
            case 2 -> place.set(null);
            case 3 -> other.add(place.at() instanceof String name ? name : "more", copy(value));
            case 4 -> {
                place.remove();
                place.add(place.at() + one(List.of("s", "-2", "é", " ", "\u0000", ".")), value);
            }
            case 5 -> other.set(copy(value));
            case 6 -> place.add(String.valueOf(one(VALUES)), copy(one(VALUES)));
            case 7 ->
                place.set(
                        value instanceof String text
                                ? letters(text)
                                : new ArrayList<>(List.of(copy(value == null ? "" : value))));
            default ->
                place.set(value instanceof Integer number ? number * one(List.of(-1, 0, 10, 1000)) : copy(one(VALUES)));
        }
    }

    private String letters(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + one(List.of("x", "-", ".", "A", " ", "/", "\u00e9", "0")) + text.substring(at);
    }

    /** A copy that can be changed, so that no value is part of itself. */
    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, part) -> copy.put(key, copy(part)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(part -> copy.add(copy(part)));
            return copy;
        }
        return value;
    }

    /** The text with lines taken out, repeated, moved or indented, or scraps of YAML put in. */
    private String rewritten(String model) {
        List<String> lines = new ArrayList<>(model.lines().toList());
        for (int count = 1 + random.nextInt(2); count > 0 && !lines.isEmpty(); count--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int column = random.nextInt(line.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
                case 4 -> lines.set(at, line.substring(0, column));
                default -> lines.set(at, line.substring(0, column) + one(SCRAPS) + line.substring(column));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
