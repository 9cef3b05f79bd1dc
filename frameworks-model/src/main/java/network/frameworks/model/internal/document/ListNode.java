package network.frameworks.model.internal.document;

import java.util.List;
import java.util.stream.IntStream;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;

/**
 * A list.
 *
 * @param items the items in the order of the file
 * @param location where it starts
 * @param path the way to it
 */
public record ListNode(List<Node> items, SourceLocation location, ModelPath path) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }

    @Override
    public ListNode moved(ModelPath newPath) {
        List<Node> movedItems = IntStream.range(0, items.size())
                .mapToObj(index -> items.get(index).moved(newPath.index(index)))
                .toList();
        return new ListNode(movedItems, location, newPath);
    }

    @Override
    public int size() {
        return 1 + items.stream().mapToInt(Node::size).sum();
    }
}
