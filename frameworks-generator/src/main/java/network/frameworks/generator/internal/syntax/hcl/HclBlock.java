package network.frameworks.generator.internal.syntax.hcl;

import java.util.List;

/** <code>type "label" { … }</code> in a body. */
public record HclBlock(String type, List<String> labels, HclBody body, HclPosition position) {

    public HclBlock {
        labels = List.copyOf(labels);
    }
}
