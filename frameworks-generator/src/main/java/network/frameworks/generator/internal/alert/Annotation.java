package network.frameworks.generator.internal.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of an alert with places for labels and the value.
 *
 * <p>{@code {{ $labels.name }}}, {@code {{ $value }}}, {@code {{ $value | humanize }}} and its two sisters, and {@code
 * {{ printf "%.1f" $value }}} are filled in by Prometheus. Every other brace is plain text and reaches the reader as
 * it was written.
 */
public final class Annotation {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(?:"
            + "\\$labels\\.(?<label>[a-zA-Z_][a-zA-Z0-9_]*)"
            + "|\\$value(?:\\s*\\|\\s*(?<function>humanize|humanizePercentage|humanizeDuration))?"
            + "|printf\\s+\"%\\.(?<digits>[0-9])f\"\\s+\\$value"
            + ")\\s*\\}\\}");

    private final List<Part> parts;

    private Annotation(List<Part> parts) {
        this.parts = parts;
    }

    /** A part of the text: what Prometheus reads, and what it is when the labels and value are known. */
    private sealed interface Part {

        String template();

        String text(Map<String, String> labels, double value);
    }

    private record Plain(String text) implements Part {

        @Override
        public String template() {
            return text.replace("{{", "{{`{{`}}");
        }

        @Override
        public String text(Map<String, String> labels, double value) {
            return text;
        }
    }

    private record Label(String name) implements Part {

        @Override
        public String template() {
            return "{{ $labels." + name + " }}";
        }

        @Override
        public String text(Map<String, String> labels, double value) {
            return labels.getOrDefault(name, "");
        }
    }

    private record Value(String template, String function) implements Part {

        @Override
        public String text(Map<String, String> labels, double value) {
            return switch (function) {
                case "" -> GoFormat.plain(value);
                case "humanize" -> GoFormat.humanize(value);
                case "humanizePercentage" -> GoFormat.humanizePercentage(value);
                case "humanizeDuration" -> GoFormat.humanizeDuration(value);
                default -> GoFormat.fixed(value, Integer.parseInt(function));
            };
        }
    }

    /** Reads a text; every text is one. */
    public static Annotation of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            plain(parts, text.substring(end, place.start()));
            parts.add(part(place));
            end = place.end();
        }
        plain(parts, text.substring(end));
        return new Annotation(List.copyOf(parts));
    }

    private static void plain(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Plain(text));
        }
    }

    private static Part part(Matcher place) {
        String label = place.group("label");
        if (label != null) {
            return new Label(label);
        }
        String digits = place.group("digits");
        if (digits != null) {
            return new Value("{{ printf \"%." + digits + "f\" $value }}", digits);
        }
        String function = place.group("function");
        return function == null
                ? new Value("{{ $value }}", "")
                : new Value("{{ $value | " + function + " }}", function);
    }

    /** The text as a Prometheus template. */
    public String template() {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part.template()));
        return out.toString();
    }

    /** The text that an alert with these labels and this value has. */
    public String text(Map<String, String> labels, double value) {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part.text(labels, value)));
        return out.toString();
    }

    /** The text for somebody who reads about the alert, not for one that fires. */
    public String inGeneral() {
        SortedMap<String, String> names = new TreeMap<>();
        labels().forEach(label -> names.put(label, "<" + label + ">"));
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part instanceof Value ? "<value>" : part.text(names, 0)));
        return out.toString();
    }

    /** The labels it speaks of. */
    public SortedSet<String> labels() {
        SortedSet<String> names = new TreeSet<>();
        parts.forEach(part -> {
            if (part instanceof Label label) {
                names.add(label.name());
            }
        });
        return names;
    }
}
