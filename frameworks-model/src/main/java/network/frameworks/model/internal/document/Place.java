package network.frameworks.model.internal.document;

import java.util.List;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file and where to point when something is said about it.
 *
 * @param node the value
 * @param location where to point when it is wrong: at a single value itself, else at the key of the map or list
 * @param key where its key is
 */
public record Place(Node node, SourceLocation location, SourceLocation key) {
    private static final String NAME = "name";

    /** The place of the value of a whole file. */
    public static Place of(Node root) {
        return new Place(root, root.location(), root.location());
    }

    /** The value of a key, or the item of a list by its number or by its {@code name}; null when there is none. */
    public @Nullable Place step(Object segment) {
        if (node instanceof MapNode map) {
            MapNode.Entry entry = map.entries().get(segment.toString());
            return entry == null ? null : of(entry);
        }
        if (!(node instanceof ListNode list)) {
            return null;
        }
        int index = segment instanceof Integer number ? number : indexOf(list.items(), segment.toString());
        if (index < 0 || index >= list.items().size()) {
            return null;
        }
        return of(list.items().get(index));
    }

    private static int indexOf(List<Node> items, String name) {
        for (int index = 0; index < items.size(); index++) {
            boolean found = items.get(index) instanceof MapNode map
                    && map.get(NAME) instanceof ScalarNode scalar
                    && scalar.text().equals(name);
            if (found) {
                return index;
            }
        }
        return -1;
    }

    private static Place of(MapNode.Entry entry) {
        boolean single = entry.value() instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NOTHING;
        SourceLocation location = single ? entry.value().location() : entry.keyLocation();
        return new Place(entry.value(), location, entry.keyLocation());
    }
}
