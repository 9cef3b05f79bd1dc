package network.frameworks.model.internal.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.model.Words;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.Suggestion;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells what Jackson could not bind of one map in the words of this project, at the place of the value. */
final class BindProblems {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class);

    private final MapNode root;
    private final Report report;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<ModelPath, Set<String>> unknown = new HashMap<>();
    private final List<Place> missing = new ArrayList<>();
    private boolean empty = true;

    BindProblems(MapNode root, Report report) {
        this.root = root;
        this.report = report;
    }

    boolean isEmpty() {
        return empty;
    }

    /** The name of an entry is its key or the name of its file. */
    void ownName(MapNode.Entry entry) {
        empty = false;
        report.add(
                DiagnosticCode.UNKNOWN_KEY,
                root.path().key(entry.key()),
                entry.keyLocation(),
                "the key '" + entry.key() + "' is not known here",
                "the name is what this map is kept under");
    }

    /** Reports one problem and gives what can stand in for the value: a missing node to drop it, null for nothing. */
    @Nullable
    JsonNode tell(JacksonException problem) {
        boolean first = empty;
        empty = false;
        Place place = place(problem.getPath());
        if (problem instanceof UnrecognizedPropertyException unrecognized) {
            unknownKey(place, unrecognized);
            return nodes.missingNode();
        }
        if (problem instanceof ValueInstantiationException refused) {
            if (first) {
                report.add(DiagnosticCode.OUT_OF_RANGE, place.path, place.key, reason(refused), null);
            }
            return null;
        }
        Class<?> wanted = problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
        if (place.node == null) {
            missing.add(place);
        } else if (problem instanceof InputCoercionException) {
            report.add(DiagnosticCode.OUT_OF_RANGE, place.node, text(place.node) + " is too large", null);
            return nodes.numberNode(0);
        } else if (wanted.isEnum() && isText(place.node)) {
            report.unknownWord(place.node, text(place.node), words(wanted));
        } else {
            report.wrongType(place.node, phrase(wanted), null);
        }
        return standIn(wanted);
    }

    private void unknownKey(Place place, UnrecognizedPropertyException problem) {
        String key = problem.getPropertyName();
        Set<String> known = new TreeSet<>();
        Objects.requireNonNullElse(problem.getKnownPropertyIds(), List.of())
                .forEach(id -> known.add(String.valueOf(id)));
        unknown.computeIfAbsent(place.parent, path -> new TreeSet<>()).add(key);
        report.add(
                DiagnosticCode.UNKNOWN_KEY,
                place.path,
                place.key,
                "the key '" + key + "' is not known here",
                Suggestion.help(key, known));
    }

    /** Tells the missing keys; one that is only misspelt was told as unknown and is not told as missing too. */
    void finish() {
        for (Place place : missing) {
            List<Object> steps = place.path.segments();
            String key = String.valueOf(steps.get(steps.size() - 1));
            boolean misspelt = unknown.getOrDefault(place.parent, Set.of()).stream()
                    .anyMatch(
                            written -> Suggestion.closest(written, List.of(key)).isPresent());
            if (!misspelt) {
                report.add(
                        DiagnosticCode.MISSING_KEY,
                        place.path,
                        place.key,
                        "the key '" + key + "' is missing here",
                        null);
            }
        }
    }

    /**
     * A value by the way that Jackson took to it.
     *
     * @param node the value, or null when it is not written
     * @param key where its key is, or the map it is missing in
     */
    private record Place(@Nullable Node node, ModelPath path, ModelPath parent, SourceLocation key) {}

    private Place place(List<Reference> steps) {
        Place place = new Place(root, root.path(), root.path(), root.location());
        for (Reference step : steps) {
            place = below(place, step);
        }
        return place;
    }

    private static Place below(Place place, Reference step) {
        String name = step.getPropertyName();
        ModelPath path = name == null ? place.path.index(step.getIndex()) : place.path.key(name);
        MapNode.Entry entry = place.node instanceof MapNode map && name != null
                ? map.entries().get(name)
                : null;
        if (entry != null) {
            return new Place(entry.value(), path, place.path, entry.keyLocation());
        }
        if (place.node instanceof ListNode list
                && name == null
                && step.getIndex() < list.items().size()) {
            Node item = list.items().get(step.getIndex());
            return new Place(item, path, place.path, item.location());
        }
        return new Place(null, path, place.path, place.key);
    }

    private @Nullable JsonNode standIn(Class<?> wanted) {
        if (WHOLE.contains(wanted) || wanted == BigDecimal.class) {
            return nodes.numberNode(0);
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return nodes.booleanNode(false);
        }
        if (wanted == String.class) {
            return nodes.stringNode("");
        }
        if (wanted.isEnum()) {
            return nodes.stringNode(words(wanted).get(0));
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return nodes.arrayNode();
        }
        return Map.class.isAssignableFrom(wanted) ? nodes.objectNode() : null;
    }

    private static String phrase(Class<?> wanted) {
        if (WHOLE.contains(wanted)) {
            return "a whole number in decimal digits without leading zeros";
        }
        if (wanted == BigDecimal.class) {
            return "a decimal number";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return "a list";
        }
        boolean map = Map.class.isAssignableFrom(wanted) || wanted.isRecord();
        return map ? "a map" : "text";
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Words.of((Enum<?>) constant))
                .toList();
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NOTHING;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : node.kind();
    }

    private static String reason(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        return String.valueOf(cause == null ? refused.getOriginalMessage() : cause.getMessage());
    }
}
