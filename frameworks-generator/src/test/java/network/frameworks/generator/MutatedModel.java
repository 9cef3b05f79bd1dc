package network.frameworks.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A model with a few things changed that a hand may change: keys, kinds of values, values. */
final class MutatedModel {

    private static final List<Object> HOSTILE = List.of(
            "", " ", "x", "no", "0755", "..", "../x", "a/b", "A_b", "-x", "${x}", "${address}", "${port:relay:none}", "${port:none:http}", "${wireguard", "${port:postgres:postgres}", "${nodes}", "$", "\"", "'", "\\", "a\\", "#x", "{{ $labels.x }}", "{{ $value", "a: b", "é", "*", "v2.1", "latest", "count(up) > 1", "absent(up)", "rate(up[1s]) > 0", "up > bool 0", "10.88.0.1", "vector(1)", "%{x}",
            "{{ x }}", "[=x]", "<#if>", "a\tb", "a\nb", "\u0007", "\uD83D\uDC69", "x".repeat(70), "x".repeat(5000),
            "10.0.0.0/31", "0.0.0.0/0", "10.88.0.0/16", "300.1.1.1/8", "::1/128", "1s", "0s", "1000000d", "up ==", "up == 1",
            "sum by (cluster) (up) < 1", "all", "localhost", "central", "postgres", "prometheus", "example.org", "fsn1",
            "ash", "cx23", "cax11", 0, 1, -1, 5, 65536, 1_000_000, 99_999_999_999L, 0.5, 1e300, true, false);

    private final Random random;
    private final Map<String, Object> root;
    private final List<String> done = new ArrayList<>();

    private MutatedModel(Map<String, Object> root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** The text of a model with one to three things changed; a header says which. */
    @SuppressWarnings("unchecked")
    static String of(String model, Random random) {
        YAMLMapper mapper = new YAMLMapper();
        MutatedModel mutated = new MutatedModel((Map<String, Object>) new Yaml().load(model), random);
        for (int count = Math.max(1, random.nextInt(5) - 2); count > 0; count--) {
            mutated.mutate();
        }
        return "# " + String.join("; ", mutated.done).replaceAll("[^ -~]", "?") + "\n"
                + mapper.writeValueAsString(mutated.root);
    }

    /** A place where a value can be put or taken away. */
    private record Slot(String path, @Nullable Object value, Consumer<Object> put, Runnable drop, Consumer<String> rename) {}

    private void mutate() {
        List<Slot> slots = new ArrayList<>();
        collect("", root, slots);
        if (slots.isEmpty()) {
            return;
        }
        Slot slot = slots.get(random.nextInt(slots.size()));
        switch (random.nextInt(8)) {
            case 0 -> {
                done.add("drop " + slot.path);
                slot.drop.run();
            }
            case 1 -> {
                done.add("rename " + slot.path);
                slot.rename.accept(String.valueOf(HOSTILE.get(random.nextInt(HOSTILE.size()))));
            }
            case 2 -> put(slot, retyped(slot.value));
            case 3 -> put(slot, slots.get(random.nextInt(slots.size())).value);
            default -> {
                List<Slot> single = slots.stream()
                        .filter(one -> !(one.value instanceof Map) && !(one.value instanceof List))
                        .toList();
                put(single.get(random.nextInt(single.size())), HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
        }
    }

    private void put(Slot slot, @Nullable Object value) {
        String shown = String.valueOf(value);
        done.add(slot.path + " = " + shown.substring(0, Math.min(40, shown.length())));
        slot.put.accept(value);
    }

    private Object retyped(@Nullable Object value) {
        List<Object> kinds = new ArrayList<>(List.of(
                new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(List.of("x")), Map.of("x", "y"), 7, "text", true));
        kinds.add(new ArrayList<>(List.of(value == null ? "" : value)));
        return kinds.get(random.nextInt(kinds.size()));
    }

    @SuppressWarnings("unchecked")
    private static void collect(String path, Object value, List<Slot> slots) {
        if (value instanceof Map<?, ?> any) {
            Map<Object, Object> map = (Map<Object, Object>) any;
            for (Object key : List.copyOf(map.keySet())) {
                String below = path + "." + key;
                slots.add(new Slot(
                        below, map.get(key), put -> map.put(key, copy(put)), () -> map.remove(key), name -> map.put(name, map.remove(key))));
                collect(below, map.get(key), slots);
            }
        } else if (value instanceof List<?> any) {
            List<Object> list = (List<Object>) any;
            for (int index = 0; index < list.size(); index++) {
                int at = index;
                String below = path + "[" + at + "]";
                slots.add(new Slot(
                        below, list.get(at), put -> list.set(at, copy(put)), () -> list.remove(at), name -> list.add(list.get(at))));
                collect(below, list.get(at), slots);
            }
        }
    }

    /** A value of its own, so that no map comes to hold itself. */
    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, below) -> copy.put(key, copy(below)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }
}
