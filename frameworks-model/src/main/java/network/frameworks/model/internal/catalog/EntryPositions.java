package network.frameworks.model.internal.catalog;

import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import network.frameworks.model.diagnostic.SourceMap;
import network.frameworks.model.internal.document.ListNode;
import network.frameworks.model.internal.document.MapNode;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.internal.document.SourceText;

/** Finds the place of a value of a pack's file by its path, or of the closest value around it. */
final class EntryPositions implements SourceMap {
    private final SourceText source;
    private final MapNode root;

    EntryPositions(SourceText source, MapNode root) {
        this.source = source;
        this.root = root;
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        ModelPath path = diagnostic.path();
        if (path == null || diagnostic.location() != null) {
            return diagnostic;
        }
        Node node = root;
        SourceLocation location = root.location();
        for (Object segment : path.segments()) {
            if (node instanceof MapNode map && map.entries().containsKey(segment.toString())) {
                MapNode.Entry entry = map.entries().get(segment.toString());
                node = entry.value();
                location = node instanceof ScalarNode && !path.isKey() ? node.location() : entry.keyLocation();
            } else if (node instanceof ListNode list
                    && segment instanceof Integer index
                    && index < list.items().size()) {
                node = list.items().get(index);
                location = node.location();
            } else {
                break;
            }
        }
        return diagnostic.at(path, location, source.line(location));
    }
}
