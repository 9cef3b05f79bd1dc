package network.frameworks.model.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.document.ListNode;
import network.frameworks.model.document.MapNode;
import network.frameworks.model.document.Node;
import network.frameworks.model.document.ScalarNode;
import network.frameworks.model.document.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a value by its path into the records. What an environment took from the base of the file is
 * shown at the base, with the path it has there. The line of a secret is never repeated.
 */
final class FilePositions implements SourceMap {
    private static final String ENVIRONMENTS = "environments";

    /** Problems of lines that may hold a secret, and so are not repeated in logs. */
    private static final Set<String> SECRETS =
            Set.of(DiagnosticCode.PLAIN_SECRET.id(), DiagnosticCode.SECRET_LOOKING.id());

    private final SourceText source;
    private final MapNode root;
    private final Map<String, MapNode> environments;

    FilePositions(SourceText source, MapNode root, Map<String, MapNode> environments) {
        this.source = source;
        this.root = root;
        this.environments = environments;
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        ModelPath path = diagnostic.path();
        if (path == null || diagnostic.location() != null) {
            return diagnostic;
        }
        List<Object> steps = path.segments();
        Place place = new Place(root, root.location(), root.location());
        int done = 0;
        while (done < steps.size()) {
            Place below = step(place, steps, done);
            if (below == null) {
                break;
            }
            place = below;
            done++;
        }
        ModelPath written = place.node.path();
        for (Object rest : steps.subList(done, steps.size())) {
            written = rest instanceof Integer index ? written.index(index) : written.key(rest.toString());
        }
        boolean whole = done == steps.size();
        SourceLocation location = whole && path.isKey() ? place.key : place.location;
        boolean secret = SECRETS.contains(diagnostic.code());
        return diagnostic.at(written, location, secret ? null : source.line(location));
    }

    /** The place one step further; what an environment does not say is looked up in the base of the file. */
    private @Nullable Place step(Place place, List<Object> steps, int done) {
        boolean inEnvironment = steps.get(0).equals(ENVIRONMENTS);
        if (done == 1 && inEnvironment) {
            MapNode merged = environments.get(steps.get(1).toString());
            Place below = place.step(steps.get(1));
            return merged == null || below == null ? below : new Place(merged, below.key, below.key);
        }
        Place below = place.step(steps.get(done));
        boolean shared = below == null && done == 2 && inEnvironment;
        return shared ? new Place(root, root.location(), root.location()).step(steps.get(done)) : below;
    }

    /**
     * A value.
     *
     * @param node the value
     * @param location where to point when it is wrong: at a single value itself, else at the key of the map or list
     * @param key where its key is
     */
    private record Place(Node node, SourceLocation location, SourceLocation key) {
        @Nullable
        Place step(Object segment) {
            if (node instanceof MapNode map) {
                MapNode.Entry entry = map.entries().get(segment.toString());
                return entry == null ? null : of(entry);
            }
            boolean inside = node instanceof ListNode list
                    && segment instanceof Integer index
                    && index >= 0
                    && index < list.items().size();
            if (!inside) {
                return null;
            }
            Node item = ((ListNode) node).items().get((Integer) segment);
            return new Place(item, item.location(), item.location());
        }

        private static Place of(MapNode.Entry entry) {
            boolean single = entry.value() instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NOTHING;
            SourceLocation location = single ? entry.value().location() : entry.keyLocation();
            return new Place(entry.value(), location, entry.keyLocation());
        }
    }
}
