package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What promtool says an expression gives.
 *
 * @param samples the samples
 * @param error why there are none, or an empty text
 */
record PromtoolAnswer(Map<Labels, Double> samples, String error) {

    /** What an expression gives of which promtool says nothing: no samples, just as it was told to expect. */
    static final PromtoolAnswer NOTHING = new PromtoolAnswer(Map.of(), "");

    private static final String ERROR = "err: ";

    static final Comparator<Labels> ORDER =
            Comparator.comparing((Labels labels) -> labels.values().toString());

    /** An expression is told by the number that stands in a comment before it. */
    private static final Pattern BLOCK = Pattern.compile(
            "expr: \"#(\\d+)\\\\n.*?\", time: [^,]+,(?: err: (?<error>[^\\n]*)|\\s+exp: nil\\s+got: (?<got>[^\\n]*))");

    private static final Pattern SAMPLE =
            Pattern.compile("\\{(?<labels>(?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*\")*)} (?<value>[^, ]+)(?:, )?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Map<Integer, PromtoolAnswer> read(String output) {
        Map<Integer, PromtoolAnswer> answers = new TreeMap<>();
        Matcher block = BLOCK.matcher(output);
        while (block.find()) {
            String error = block.group("error");
            answers.put(
                    Integer.valueOf(block.group(1)),
                    error != null ? new PromtoolAnswer(Map.of(), error) : samples(block.group("got")));
        }
        return answers;
    }

    /** An answer as promtool writes it, or {@code err: } and why there is none. */
    static PromtoolAnswer of(String text) {
        return text.startsWith(ERROR) ? new PromtoolAnswer(Map.of(), text.substring(ERROR.length())) : samples(text);
    }

    /** What {@link #of} reads. */
    String text() {
        return error.isEmpty()
                ? samples.entrySet().stream()
                        .map(sample -> sample.getKey().values().entrySet().stream()
                                .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                                .collect(Collectors.joining(", ", "{", "} " + sample.getValue())))
                        .collect(Collectors.joining(", "))
                : ERROR + error;
    }

    private static PromtoolAnswer samples(String text) {
        Map<Labels, Double> samples = new TreeMap<>(ORDER);
        Matcher sample = SAMPLE.matcher(text);
        int end = 0;
        while (sample.find() && sample.start() == end) {
            Map<String, String> labels = new TreeMap<>();
            Matcher label = LABEL.matcher(sample.group("labels"));
            while (label.find()) {
                labels.put(label.group(1), label.group(2));
            }
            samples.put(Labels.of(labels), number(sample.group("value")));
            end = sample.end();
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("not understood: " + text.substring(end));
        }
        return new PromtoolAnswer(samples, "");
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    boolean agrees(PromtoolAnswer other, double tolerance) {
        if (error.isEmpty() != other.error.isEmpty() || !samples.keySet().equals(other.samples.keySet())) {
            return false;
        }
        return samples.entrySet().stream()
                .allMatch(entry -> close(entry.getValue(), other.samples.get(entry.getKey()), tolerance));
    }

    private static boolean close(double left, double right, double tolerance) {
        return Double.compare(left, right) == 0
                || left == right
                || Math.abs(left - right) <= tolerance * Math.max(1e-6, Math.max(Math.abs(left), Math.abs(right)));
    }
}
