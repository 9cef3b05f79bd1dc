package network.frameworks.model.internal.bind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.model.internal.document.MapNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes records of maps of a file: the keys are the names of the record's parts, constants of enums are written in
 * lower case with hyphens. What does not fit is told at the place of the value; Jackson stops at the first mistake, so
 * each is put right in its tree and the next one looked for.
 *
 * <p>For data whose words are its own, like locations and server types. What a user's model can say too is bound by
 * the model's own binders.
 */
public final class RecordBinder {
    private static final int MOST_PROBLEMS = 100;
    private static final String NAME = "name";

    private final YAMLMapper mapper = RecordMapper.strict();
    private final JacksonTree trees = new JacksonTree();

    /**
     * The record of a map.
     *
     * @param type the record's class
     * @param report takes the problems
     * @return the record, or null when there are problems
     */
    public <T> @Nullable T bind(MapNode map, Class<T> type, Report report) {
        return bind(trees.of(map), map, type, report);
    }

    /**
     * The records of a map of maps by their names, sorted. A record with a part {@code name} gets the name there.
     *
     * @param type the record's class
     * @param report takes the problems; a map with one makes no record
     */
    public <T> Map<String, T> bindAll(MapNode map, Class<T> type, Report report) {
        Map<String, T> records = new TreeMap<>();
        map.entries().forEach((name, entry) -> {
            if (!(entry.value() instanceof MapNode below)) {
                report.wrongType(entry.value(), "a map", null);
                return;
            }
            MapNode keyed = new MapNode(below.entries(), entry.keyLocation(), below.path());
            T bound = bindNamed(name, keyed, type, report);
            if (bound != null) {
                records.put(name, bound);
            }
        });
        return records;
    }

    /** The record of a map that gets its name, if it has a part for it, from outside of the map. */
    public <T> @Nullable T bindNamed(String name, MapNode map, Class<T> type, Report report) {
        ObjectNode tree = trees.of(map);
        if (hasName(type)) {
            if (map.entries().containsKey(NAME)) {
                new BindProblems(map, report).ownName(map.entries().get(NAME));
                return null;
            }
            tree.put(NAME, name);
        }
        return bind(tree, map, type, report);
    }

    private <T> @Nullable T bind(ObjectNode tree, MapNode map, Class<T> type, Report report) {
        BindProblems problems = new BindProblems(map, report);
        T bound = null;
        boolean goesOn = true;
        for (int round = 0; goesOn && round < MOST_PROBLEMS; round++) {
            try {
                bound = mapper.treeToValue(tree, type);
                goesOn = false;
            } catch (JacksonException problem) {
                goesOn = put(tree, problem.getPath(), problems.tell(problem));
            }
        }
        problems.finish();
        return problems.isEmpty() ? bound : null;
    }

    /**
     * Puts a stand-in where a value was wrong.
     *
     * @param standIn the new value; a missing node removes the old one; null when nothing can stand in
     * @return whether it was done
     */
    private static boolean put(ObjectNode tree, List<Reference> path, @Nullable JsonNode standIn) {
        if (standIn == null || path.isEmpty()) {
            return false;
        }
        JsonNode parent = tree;
        for (Reference step : path.subList(0, path.size() - 1)) {
            parent =
                    step.getPropertyName() == null ? parent.path(step.getIndex()) : parent.path(step.getPropertyName());
        }
        Reference last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array && !standIn.isMissingNode()) {
            array.set(last.getIndex(), standIn);
            return true;
        }
        if (parent instanceof ObjectNode object) {
            if (standIn.isMissingNode()) {
                object.remove(last.getPropertyName());
            } else {
                object.set(last.getPropertyName(), standIn);
            }
            return true;
        }
        return false;
    }

    private static boolean hasName(Class<?> type) {
        for (var part : type.getRecordComponents()) {
            if (part.getName().equals(NAME)) {
                return true;
            }
        }
        return false;
    }
}
