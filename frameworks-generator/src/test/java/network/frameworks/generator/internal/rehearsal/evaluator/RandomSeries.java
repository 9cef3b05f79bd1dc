package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Series of gauges, counters and a histogram, with gaps, resets and ends. Values are multiples of a quarter, which add
 * up to the same sum in any order.
 */
final class RandomSeries {

    /** What expressions read: two gauges, of which one never has the same value twice, two counters, a histogram. */
    static final List<String> METRICS = List.of("g", "k", "c", "d", "h_bucket");

    /** The time between two samples, milliseconds. */
    static final long STEP = 30_000;

    private static final int LENGTH = 41;

    private final Random random;
    private final Map<Labels, List<String>> samples = new LinkedHashMap<>();
    private int used;

    RandomSeries(Random random) {
        this.random = random;
        for (String a : List.of("x", "y", "z")) {
            for (String b : List.of("1", "2")) {
                gauge("g", Map.of("a", a, "b", b));
                distinct("k", Map.of("a", a, "b", b));
                counter("c", Map.of("a", a, "b", b), 1);
            }
            counter("d", Map.of("a", a), 1);
            double share = 0;
            for (String bound : List.of("0.5", "1", "2.5", "10", "+Inf")) {
                share++;
                counter("h_bucket", Map.of("a", a, "le", bound), share);
            }
        }
    }

    /** The samples of each series in the notation of promtool, one word each. */
    Map<Labels, List<String>> samples() {
        return samples;
    }

    /** The same as a store. */
    SeriesStore store() {
        SeriesStore store = new SeriesStore();
        samples.forEach((labels, words) -> {
            for (int i = 0; i < words.size(); i++) {
                switch (words.get(i)) {
                    case "_" -> {}
                    case "stale" -> store.end(labels, i * STEP);
                    case "Inf" -> store.add(labels, i * STEP, Double.POSITIVE_INFINITY);
                    default -> store.add(labels, i * STEP, Double.parseDouble(words.get(i)));
                }
            }
        });
        return store;
    }

    private void gauge(String metric, Map<String, String> labels) {
        List<String> words = new ArrayList<>();
        double level = random.nextInt(100);
        for (int i = 0; i < LENGTH; i++) {
            level += (random.nextInt(41) - 20) * 0.25;
            words.add(word(level));
        }
        samples.put(Labels.of(metric, new TreeMap<>(labels)), words);
    }

    private void distinct(String metric, Map<String, String> labels) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            used++;
            words.add(String.valueOf(used * 7 % 1009));
        }
        samples.put(Labels.of(metric, new TreeMap<>(labels)), words);
    }

    private void counter(String metric, Map<String, String> labels, double share) {
        List<String> words = new ArrayList<>();
        double value = random.nextInt(3) == 0 ? 0 : random.nextInt(1000);
        for (int i = 0; i < LENGTH; i++) {
            value += random.nextInt(20) * share;
            if (random.nextInt(60) == 0) {
                value = random.nextInt(5);
            }
            words.add(word(value));
        }
        samples.put(Labels.of(metric, new TreeMap<>(labels)), words);
    }

    private String word(double value) {
        return switch (random.nextInt(40)) {
            case 0, 1, 2 -> "_";
            case 3 -> "stale";
            case 4 -> random.nextInt(4) == 0 ? "NaN" : String.valueOf(value);
            case 5 -> random.nextInt(8) == 0 ? "Inf" : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }
}
