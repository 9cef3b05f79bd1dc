package network.frameworks.model.read;

import java.util.List;
import java.util.Map;
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
        Place place = new Place(root, root.location());
        int done = 0;
        if (steps.size() > 1
                && steps.get(0).equals("environments")
                && root.get("environments") instanceof MapNode all) {
            MapNode merged = environments.get(String.valueOf(steps.get(1)));
            MapNode.Entry entry = all.entries().get(String.valueOf(steps.get(1)));
            if (merged != null && entry != null) {
                place = new Place(merged, entry.keyLocation());
                done = 2;
            }
        }
        while (done < steps.size()) {
            Place below = place.step(steps.get(done));
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
        boolean secret = diagnostic.code().equals(DiagnosticCode.PLAIN_SECRET.id());
        return diagnostic.at(written, place.location, secret ? null : source.line(place.location));
    }

    /** A value and where to point when it is wrong: at a single value itself, else at the key of the map or list. */
    private record Place(Node node, SourceLocation location) {
        @Nullable
        Place step(Object segment) {
            if (node instanceof MapNode map) {
                MapNode.Entry entry = map.entries().get(segment.toString());
                return entry == null ? null : of(entry);
            }
            if (node instanceof ListNode list && segment instanceof Integer index) {
                boolean inside = index >= 0 && index < list.items().size();
                return inside
                        ? new Place(
                                list.items().get(index), list.items().get(index).location())
                        : null;
            }
            return null;
        }

        private static Place of(MapNode.Entry entry) {
            boolean single = entry.value() instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NOTHING;
            return new Place(entry.value(), single ? entry.value().location() : entry.keyLocation());
        }
    }
}
