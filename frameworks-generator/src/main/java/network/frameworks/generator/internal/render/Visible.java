package network.frameworks.generator.internal.render;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import network.frameworks.model.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

/** Knows what names a template could have written instead of one that means nothing. */
final class Visible {

    private Visible() {}

    /**
     * A help text for an expression of names and dots; null when it starts with a name that the template made itself.
     *
     * @param view what the template sees
     */
    static @Nullable String help(Map<String, Object> view, String expression) {
        Object value = view;
        String[] steps = expression.replace("()", "").split("\\.");
        // What has a part that is missing is there itself, so the template made it if the view did not.
        boolean own = steps.length > 1 && !view.containsKey(steps[0]);
        for (String step : steps) {
            SortedSet<String> names = own ? new TreeSet<>() : names(value);
            if (names.isEmpty()) {
                return null;
            }
            if (!names.contains(step)) {
                return step.matches("\\w+") ? Suggestion.help(step, names) : null;
            }
            value = value(value, step);
        }
        return "it may be missing: write what stands in its place, for example " + expression + "!\"none\"";
    }

    private static SortedSet<String> names(@Nullable Object value) {
        SortedSet<String> names = new TreeSet<>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> names.add(String.valueOf(key)));
        } else if (value instanceof Record) {
            for (Method method : value.getClass().getDeclaredMethods()) {
                if (isVisible(method)) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }

    private static boolean isVisible(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getName().equals("hashCode")
                && !method.getName().equals("toString");
    }

    private static @Nullable Object value(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        try {
            return value == null ? null : value.getClass().getMethod(name).invoke(value);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
