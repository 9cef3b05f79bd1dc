package network.frameworks.generator.check.ansible;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import network.frameworks.generator.check.Finding;
import network.frameworks.generator.render.OutputFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file of the tree, read back.
 *
 * @param path where it is
 * @param root its document
 */
record YamlFile(String path, Node root) {

    /** Reads a file, or adds to the findings why it cannot be read. */
    static Optional<YamlFile> read(OutputFile file, List<Finding> findings) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    // The whole text at once: snakeyaml-engine 3.0.1 fails where a block ends inside of an emoji.
                    .setBufferSize(file.content().length() + 1)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(file.content());
            root.ifPresent(node -> duplicates(file.path(), node, findings));
            if (root.isEmpty()) {
                findings.add(AnsibleCode.SYNTAX.at(file.path(), 1, 1, "the file has no content"));
            }
            return root.map(node -> new YamlFile(file.path(), node));
        } catch (MarkedYamlEngineException e) {
            findings.add(AnsibleCode.SYNTAX.at(
                    file.path(),
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1),
                    "not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            findings.add(AnsibleCode.SYNTAX.at(file.path(), 1, 1, "not YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private static void duplicates(String path, Node node, List<Finding> findings) {
        if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
                    findings.add(AnsibleCode.SYNTAX.at(path, key, "the key " + key.getValue() + " is there twice"));
                }
                duplicates(path, tuple.getValueNode(), findings);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> duplicates(path, item, findings));
        }
    }
}
