package network.frameworks.generator.internal.syntax.hcl;

import java.util.List;
import java.util.Optional;

/** What stands in a file or between the braces of a block, each kind in source order. */
public record HclBody(List<HclAttribute> attributes, List<HclBlock> blocks) {

    public HclBody {
        attributes = List.copyOf(attributes);
        blocks = List.copyOf(blocks);
    }

    public Optional<HclAttribute> attribute(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    public List<HclBlock> blocks(String type) {
        return blocks.stream().filter(block -> block.type().equals(type)).toList();
    }
}
