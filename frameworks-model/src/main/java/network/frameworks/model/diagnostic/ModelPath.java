package network.frameworks.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The way from the root of a model to one of its values, for example {@code roles.control.services[2]}.
 *
 * @param segments the steps: a {@link String} for a key, an {@link Integer} for a place in a list from 0
 * @param isKey whether the last key itself is meant, not its value
 */
public record ModelPath(List<Object> segments, boolean isKey) {
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_-]+");

    /** The whole model. */
    public static final ModelPath ROOT = new ModelPath(List.of(), false);

    public ModelPath {
        segments = List.copyOf(segments);
    }

    /** The path made of these keys. */
    public static ModelPath of(String... keys) {
        return new ModelPath(List.of((Object[]) keys), false);
    }

    /** The value of a key below this one. */
    public ModelPath key(String key) {
        return with(key);
    }

    /** The item of a list below this one, counted from 0. */
    public ModelPath index(int index) {
        return with(index);
    }

    /** The last key of this path, when not its value but the key is meant. */
    public ModelPath asKey() {
        return new ModelPath(segments, true);
    }

    /** The first steps of this path. */
    public ModelPath first(int steps) {
        return new ModelPath(segments.subList(0, Math.min(steps, segments.size())), false);
    }

    /** Whether this is the other path or leads to something inside of it. */
    public boolean startsWith(ModelPath other) {
        return segments.size() >= other.segments.size()
                && segments.subList(0, other.segments.size()).equals(other.segments);
    }

    private ModelPath with(Object segment) {
        List<Object> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new ModelPath(longer, false);
    }

    /** The path with dots between keys and list places in brackets; unusual keys are quoted. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object segment : segments) {
            if (segment instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else if (PLAIN_KEY.matcher(segment.toString()).matches()) {
                text.append(text.isEmpty() ? "" : ".").append(segment);
            } else {
                text.append("[\"").append(segment).append("\"]");
            }
        }
        return text.toString();
    }
}
